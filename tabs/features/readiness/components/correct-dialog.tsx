import { Button, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CorrectionForm as Opened } from '../../../../bot/contract/correction.ts';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import {
  useCorrectAnnouncement,
  useCorrectionForm,
  usePreviewCorrection,
} from '../api/use-correction.ts';
import { fieldFaults, openedFields, toAnnounced } from './correction-fields.ts';
import { CorrectionForm } from './correction-form.tsx';
import { CorrectionNews } from './correction-news.tsx';

const title = 'Correct the announcement';

export interface CorrectDialogProps {
  view: ReadinessView;
  onClose: () => void;
}

/** Puts right what was announced: asks what is right, shows what people will read, then tells them. */
export function CorrectDialog({ view, onClose }: CorrectDialogProps) {
  const form = useCorrectionForm(view.visit.id);
  if (form.data !== undefined)
    return <Correcting view={view} opened={form.data} onClose={onClose} />;
  return (
    <DialogFrame title={title} actions={<Button onClick={onClose}>Close</Button>} onClose={onClose}>
      {form.isError ? (
        <ProblemBar error={form.error} />
      ) : (
        <Spinner label="Looking up what was announced" />
      )}
    </DialogFrame>
  );
}

function Correcting({ view, opened, onClose }: CorrectDialogProps & { opened: Opened }) {
  const { announced } = opened;
  const preview = usePreviewCorrection(view.visit.id);
  const [fields, setFields] = useState(() => openedFields(announced));
  const [tried, setTried] = useState(false);
  const faults = fieldFaults(fields);
  const { problems = [], unlikelyDays = false, correction = null } = preview.data ?? {};

  function look() {
    setTried(true);
    if (Object.keys(faults).length === 0) preview.mutate(toAnnounced(fields, announced));
  }

  if (correction !== null) {
    return (
      <Confirming
        {...{ view, correction, onClose }}
        onBack={() => {
          preview.reset();
        }}
      />
    );
  }
  return (
    <DialogFrame
      title={title}
      onSubmit={look}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Leave it as it is</Button>
          <Button appearance="primary" type="submit" disabledFocusable={preview.isPending}>
            Preview
          </Button>
        </>
      }
    >
      <Text block>Say what is right. Nobody is told before you have seen what they will read.</Text>
      <CorrectionForm
        choices={opened}
        fields={fields}
        faults={tried ? faults : {}}
        {...{ problems, unlikelyDays }}
        onChange={(some) => {
          setFields({ ...fields, ...some });
        }}
      />
      {preview.isSuccess && problems.length === 0 && (
        <Text block role="status">
          Nothing differs from what was announced.
        </Text>
      )}
      {preview.isError && <ProblemBar error={preview.error} />}
    </DialogFrame>
  );
}

type ConfirmingProps = CorrectDialogProps &
  Pick<Parameters<typeof CorrectionNews>[0], 'correction'> & { onBack: () => void };

function Confirming({ view, correction, onBack, onClose }: ConfirmingProps) {
  const notices = useNotices();
  const correcting = useCorrectAnnouncement(view.visit.id);
  return (
    <DialogFrame
      title={`${title}?`}
      onSubmit={() => {
        correcting.mutate(correction.announced, {
          onSuccess: ({ notice }) => {
            notices.done(notice);
            onClose();
          },
        });
      }}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onBack}>Back</Button>
          <Button appearance="primary" type="submit" disabledFocusable={correcting.isPending}>
            Correct it and tell them
          </Button>
        </>
      }
    >
      <CorrectionNews correction={correction} view={view} />
      {correcting.isError && <ProblemBar error={correcting.error} />}
    </DialogFrame>
  );
}
