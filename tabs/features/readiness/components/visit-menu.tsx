import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import type { PossibleMove } from '../../../../bot/contract/visit-move.ts';

const MoveDialog = lazy(async () => {
  const { MoveDialog } = await import('./move-dialog.tsx');
  return { default: MoveDialog };
});

/** What the person could do with the visit. */
export function VisitMenu({ view }: { view: ReadinessView }) {
  const [move, setMove] = useState<PossibleMove | null>(null);
  const restoreFocus = useRestoreFocusTarget();
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" {...restoreFocus}>
            Visit
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
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
          </MenuList>
        </MenuPopover>
      </Menu>
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
