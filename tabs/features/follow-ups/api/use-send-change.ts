import { useState } from 'react';
import type { ChangeFollowUp, FollowUpView } from '../../../../bot/contract/follow-up.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useChangeFollowUp } from './use-follow-up.ts';

type Change = ChangeFollowUp['change'];

/** Sends changes of a follow-up as it is in view; sent again after a lost answer, one changes it once. */
export function useSendChange({ id, revision }: Pick<FollowUpView, 'id' | 'revision'>) {
  const changing = useChangeFollowUp(id);
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  return {
    isPending: changing.isPending,
    error: changing.error,
    send(change: Change, screened: ScreeningAnswer, then: Parameters<typeof changing.mutate>[1]) {
      changing.mutate(
        { requestId, revision, change, screened },
        {
          ...then,
          onSuccess: (...answer) => {
            setRequestId(crypto.randomUUID());
            then?.onSuccess?.(...answer);
          },
        },
      );
    },
  };
}

/** Makes a change with one press; there is no form to say in why it was refused. */
export function usePressChange(followUp: Pick<FollowUpView, 'id' | 'revision'>) {
  const notices = useNotices();
  const sending = useSendChange(followUp);
  return (change: Change) => {
    sending.send(change, undefined, { onError: notices.failed });
  };
}
