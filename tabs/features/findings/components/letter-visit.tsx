import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterView } from '../../../../bot/contract/letter.ts';
import { letterVisitWords } from '../../../../bot/contract/letter-words.ts';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { useJoinLetter } from '../api/use-join-letter.ts';
import { VisitChoice } from './visit-choice.tsx';

const useStyles = makeStyles({
  place: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** The visit that a letter is joined with: who imports letters confirms a likely one, or chooses. */
export function LetterVisitLine({ letter }: { letter: LetterView }) {
  const styles = useStyles();
  const mayJoin = useMe().data?.may.importLetter === true;
  const joining = useJoinLetter(letter.id);
  const [choosing, setChoosing] = useState(false);
  const { joined, likely } = letter;
  const join = (visitId: string | null) => {
    joining.mutate(
      { visitId },
      {
        onSuccess: () => {
          setChoosing(false);
        },
      },
    );
  };
  return (
    <div className={styles.place}>
      <div className={styles.line}>
        <Text weight={likely === null ? 'regular' : 'semibold'}>
          {letterVisitWords(letter, new Date().toISOString())}
        </Text>
        {mayJoin && likely !== null && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={joining.isPending}
            onClick={() => {
              join(likely.id);
            }}
          >
            Join them
          </Button>
        )}
        {mayJoin && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={choosing}
            onClick={() => {
              setChoosing(!choosing);
            }}
          >
            {joined === null && likely === null ? 'Choose the visit…' : 'Another visit…'}
          </Button>
        )}
      </div>
      {choosing && (
        <VisitChoice
          chosenId={joined?.id ?? likely?.id ?? null}
          pending={joining.isPending}
          onJoin={join}
        />
      )}
      {joining.error !== null && <ProblemBar error={joining.error} />}
    </div>
  );
}
