import { MenuButton, MenuItem, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import type { PossibleMove } from '../../../../bot/contract/visit-move.ts';
import { ButtonMenu } from '../../../components/button-menu.tsx';

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
  const restoreFocus = useRestoreFocusTarget();
  return (
    <>
      <ButtonMenu
        button={
          <MenuButton size="small" {...restoreFocus}>
            Visit
          </MenuButton>
        }
      >
        {view.moves.map((possible) => (
          <MenuItem
            key={possible.key}
            onClick={() => {
              setMove(possible);
            }}
          >
            {`${possible.title}…`}
          </MenuItem>
        ))}
        {view.mayCorrect && (
          <MenuItem
            onClick={() => {
              setCorrecting(true);
            }}
          >
            Correct the announcement…
          </MenuItem>
        )}
      </ButtonMenu>
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
