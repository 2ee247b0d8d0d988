import { useState } from 'react';
import { changeFollowUpSchema, type FollowUpView } from '../../../../bot/contract/follow-up.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { useNotices } from '../../../components/use-notices.tsx';
import { useSendChange } from './use-send-change.ts';

export interface ChangeToMake {
  /** The change of what was typed, for the contract to check. */
  asked: object;
  /** Said once it is made. */
  done: string;
  /** True while something is wrong that the contract cannot know. */
  held?: boolean;
  onClose: () => void;
}

/** A form for a change: nothing in it is called wrong before it is first sent. */
export function useChangeForm(
  followUp: FollowUpView,
  { asked, done, held = false, onClose }: ChangeToMake,
) {
  const notices = useNotices();
  const sending = useSendChange(followUp);
  const [tried, setTried] = useState(false);
  const checked = changeFollowUpSchema.shape.change.safeParse(asked);
  const issues = tried ? (checked.error?.issues ?? []) : [];

  function send(screened: ScreeningAnswer) {
    setTried(true);
    if (!checked.success || held) return;
    sending.send(checked.data, screened, {
      onSuccess: () => {
        notices.done(done);
        onClose();
      },
    });
  }

  return { tried, issues, isPending: sending.isPending, error: sending.error, send };
}
