import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { lazy, Suspense, useState } from 'react';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import type { PossibleMove } from '../../../../bot/contract/visit-move.ts';
import { ChoiceMenu } from '../../../components/choice-menu.tsx';

const CorrectDialog = lazy(async () => {
  const { CorrectDialog } = await import('./correct-dialog.tsx');
  return { default: CorrectDialog };
});
const MoveDialog = lazy(async () => {
  const { MoveDialog } = await import('./move-dialog.tsx');
  return { default: MoveDialog };
});

/** What the person could do with the visit. */
export function VisitMenu({ view }: { view: ReadinessView }) {
  const [move, setMove] = useState<PossibleMove | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const moving = view.moves.map((possible) => ({
    words: `${possible.title}…`,
    onChoose: () => {
      setMove(possible);
    },
  }));
  const correct = {
    words: 'Correct the announcement…',
    onChoose: () => {
      setCorrecting(true);
    },
  };
  const choices = view.mayCorrect ? [...moving, correct] : moving;
  return (
    <>
      <ChoiceMenu
        button={{
          size: 'small',
          icon: <ChevronDown20Regular />,
          iconPosition: 'after',
          children: 'Visit',
        }}
        choices={choices}
      />
      {correcting && (
        <Suspense fallback={null}>
          <CorrectDialog
            view={view}
            onClose={() => {
              setCorrecting(false);
            }}
          />
        </Suspense>
      )}
      {move !== null && (
        <Suspense fallback={null}>
          <MoveDialog
            view={view}
            move={move}
            onClose={() => {
              setMove(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
