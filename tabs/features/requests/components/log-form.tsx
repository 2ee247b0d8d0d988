import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useLogRequest } from '../api/use-requests.ts';
import { InlineForm } from '../../../components/inline-form.tsx';
import { fromLondonFields } from '../../../lib/london-fields.ts';
import { RequestFields, type RequestForm } from './request-fields.tsx';
import { requestFaults } from './request-form-faults.ts';

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalL,
  },
});

/** Logs a request without leaving the list. */
export function LogForm({ visitId, onClose }: { visitId: string; onClose: () => void }) {
  const styles = useStyles();
  const notices = useNotices();
  const logging = useLogRequest(visitId);
  // Made once: sending the same form again after a lost answer logs no second request.
  const [requestId] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const [form, setForm] = useState<RequestForm>({
    what: '',
    askedBy: '',
    ownerId: '',
    day: londonDayOf(new Date().toISOString()),
    time: '',
  });
  const faults = requestFaults(form);

  function send(screened: ScreeningAnswer) {
    setTried(true);
    const due = fromLondonFields(form.day, form.time);
    if (Object.keys(faults).length > 0 || due === null) return;
    const { what, askedBy, ownerId } = form;
    logging.mutate(
      { requestId, what, askedBy, ownerId, due, screened },
      {
        onSuccess: () => {
          notices.done('Request logged.');
          onClose();
        },
      },
    );
  }

  return (
    <div className={styles.panel}>
      <InlineForm
        label="Log a request"
        submitTitle="Log request"
        pending={logging.isPending}
        error={logging.error}
        onSend={send}
        onClose={onClose}
      >
        <RequestFields
          form={form}
          faults={tried ? faults : {}}
          onChange={(some) => {
            setForm({ ...form, ...some });
          }}
        />
      </InlineForm>
    </div>
  );
}
