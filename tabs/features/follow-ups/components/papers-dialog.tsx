import { Button, Field, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { paperKinds, paperWords } from '../../../../bot/contract/paper.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { NarrowSelect } from '../../../components/narrow-select.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';
import { useExportPaper, useVisitChoices } from '../api/use-papers.ts';

const useStyles = makeStyles({
  papers: { display: 'grid', gap: tokens.spacingVerticalM, listStyleType: 'none', padding: 0 },
  paper: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  words: { display: 'grid' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What can be made from the record, with what each paper contains. */
export function PapersDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const visits = useVisitChoices().data ?? [];
  const exporting = useExportPaper();
  const mayProve = useMe().data?.may.exportProofPack === true;
  const [visitId, setVisitId] = useState('');
  const now = new Date().toISOString();
  return (
    <DialogFrame
      title="Papers"
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <Field label="About">
        <NarrowSelect
          value={visitId}
          onChange={(_, { value }) => {
            setVisitId(value);
          }}
        >
          <option value="">All visits</option>
          {visits.map((visit) => (
            <option key={visit.id} value={visit.id}>
              {`${visitTitle(visit)}, ${sayDay(visit.fieldworkStart, now)}`}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <ul className={styles.papers}>
        {paperKinds
          .filter((kind) => kind !== 'proof-pack' || mayProve)
          .map((kind) => {
            const { title, contains, needsVisit } = paperWords[kind];
            const waits = needsVisit && visitId === '';
            return (
              <li key={kind} className={styles.paper}>
                <span className={styles.words}>
                  <Text weight="semibold">{title}</Text>
                  <Text size={200} className={styles.quiet}>
                    {waits ? `${contains} Choose a visit first.` : contains}
                  </Text>
                </span>
                <Button
                  aria-label={`Export: ${title}`}
                  disabledFocusable={waits || exporting.isPending}
                  onClick={() => {
                    exporting.mutate({ kind, visitId });
                  }}
                >
                  Export
                </Button>
              </li>
            );
          })}
      </ul>
    </DialogFrame>
  );
}
