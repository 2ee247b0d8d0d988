import { useState } from 'react';
import type { RequestView } from '../../../../bot/contract/request.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useChangeRequest } from '../api/use-requests.ts';
import { InlineForm } from '../../../components/inline-form.tsx';
import { fromLondonFields, toLondonFields } from '../../../lib/london-fields.ts';
import { RequestFields, type RequestForm } from './request-fields.tsx';
import { requestFaults } from './request-form-faults.ts';

export interface RowFormProps {
  visitId: string;
  request: RequestView;
  onClose: () => void;
}

/** Changes a request's words, owner and time where it stands. */
export function EditForm({ visitId, request, onClose }: RowFormProps) {
  const notices = useNotices();
  const changing = useChangeRequest(visitId, request.id);
  const [tried, setTried] = useState(false);
  const [form, setForm] = useState<RequestForm>({
    what: request.what,
    askedBy: request.askedBy,
    ownerId: request.owner.id,
    ...toLondonFields(request.due),
  });
  const faults = requestFaults(form);

  function send(screened: ScreeningAnswer) {
    setTried(true);
    const due = fromLondonFields(form.day, form.time);
    if (Object.keys(faults).length > 0 || due === null) return;
    const { what, askedBy, ownerId } = form;
    // A time that was not touched is not sent: one that has passed would be refused.
    const moved = Date.parse(due) !== Date.parse(request.due);
    changing.mutate(
      { kind: 'edit', what, askedBy, ownerId, ...(moved && { due }), screened },
      {
        onSuccess: () => {
          notices.done('Request changed.');
          onClose();
        },
      },
    );
  }

  return (
    <InlineForm
      label={`Change: ${request.what}`}
      submitTitle="Save"
      pending={changing.isPending}
      error={changing.error}
      onSend={send}
      onClose={onClose}
    >
      <RequestFields
        form={form}
        faults={tried ? faults : {}}
        ownerName={request.owner.name}
        onChange={(some) => {
          setForm({ ...form, ...some });
        }}
      />
    </InlineForm>
  );
}
