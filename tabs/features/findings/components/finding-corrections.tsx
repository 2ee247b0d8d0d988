import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { dropReasons } from '../../../../bot/contract/drop-reasons.ts';
import { DropChoice } from '../../../components/drop-choice.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useDropFinding } from '../api/use-drop-finding.ts';

const CorrectFindingDialog = lazy(async () => {
  const { CorrectFindingDialog } = await import('./correct-finding-dialog.tsx');
  return { default: CorrectFindingDialog };
});

const useStyles = makeStyles({
  // Below the row's buttons.
  below: { display: 'grid', gap: tokens.spacingVerticalXS, flexBasis: '100%' },
  stays: { color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
});

export interface FindingCorrectionsProps {
  finding: FindingView;
  letterTheme: string | null;
}

/** What may be put right of one finding of a saved letter: what it says, and that it is one. */
export function FindingCorrections({ finding, letterTheme }: FindingCorrectionsProps) {
  const styles = useStyles();
  const [doing, setDoing] = useState<'correct' | 'drop' | null>(null);
  const name = (finding.tag ?? finding.text).slice(0, 60);
  const many = finding.followUps.length;
  const stop = () => {
    setDoing(null);
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Correct: ${name}`}
        onClick={() => {
          setDoing('correct');
        }}
      >
        Correct…
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Drop: ${name}`}
        aria-expanded={doing === 'drop'}
        onClick={() => {
          setDoing(doing === 'drop' ? null : 'drop');
        }}
      >
        Drop
      </Button>
      {doing === 'drop' && (
        <div className={styles.below}>
          {many === 0 ? (
            <Drop finding={finding} onDone={stop} />
          ) : (
            <Text role="status" className={styles.stays}>
              {`${countWords(many, 'follow-up answers', 'follow-ups answer')} this finding, so it stays. Its words, kind and theme can be corrected.`}
            </Text>
          )}
        </div>
      )}
      {doing === 'correct' && (
        <Suspense fallback={null}>
          <CorrectFindingDialog finding={finding} letterTheme={letterTheme} onClose={stop} />
        </Suspense>
      )}
    </>
  );
}

function Drop({ finding, onDone }: { finding: FindingView; onDone: () => void }) {
  const notices = useNotices();
  const dropping = useDropFinding(finding.letterId, finding.id, () => {
    notices.done('The finding is dropped. What was left out stands below the letter.');
  });
  return (
    <>
      <DropChoice
        known={false}
        onCancel={onDone}
        onDrop={(chosen) => {
          const reason = dropReasons.find((one) => one === chosen) ?? dropReasons[0];
          dropping.mutate({ revision: finding.revision, reason });
        }}
      />
      {dropping.isError && <ProblemBar error={dropping.error} />}
    </>
  );
}
