import {
  Button,
  MenuButton,
  MenuItem,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useEffect, useRef } from 'react';
import type { TemplateItemView } from '../../../../bot/contract/checklist.ts';
import { ButtonMenu } from '../../../components/button-menu.tsx';

export type RowAction = 'edit' | 'up' | 'down' | 'retire';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

export interface ItemMenuProps {
  item: TemplateItemView;
  /** Its place on the list, from 0, and how many there are. */
  place: number;
  of: number;
  /** True for the item that has just been moved: the keyboard stays with it. */
  focused: boolean;
  onAction: (action: RowAction, item: TemplateItemView) => void;
}

/** What can be done with one item of a checklist. */
export function ItemMenu({ item, place, of, focused, onAction }: ItemMenuProps) {
  const styles = useStyles();
  const more = useRef<HTMLButtonElement>(null);
  const restoreFocus = useRestoreFocusTarget();
  useEffect(() => {
    if (focused) more.current?.focus();
  }, [focused, place]);
  const act = (action: RowAction) => () => {
    onAction(action, item);
  };
  return (
    <div className={styles.buttons}>
      <Button
        {...restoreFocus}
        size="small"
        aria-label={`Edit: ${item.title}`}
        onClick={act('edit')}
      >
        Edit
      </Button>
      <ButtonMenu
        button={
          <MenuButton
            ref={more}
            size="small"
            appearance="subtle"
            menuIcon={null}
            icon={<MoreHorizontal20Regular />}
            aria-label={`More: ${item.title}`}
          />
        }
      >
        <MenuItem disabled={place === 0} onClick={act('up')}>
          Move up
        </MenuItem>
        <MenuItem disabled={place === of - 1} onClick={act('down')}>
          Move down
        </MenuItem>
        <MenuItem onClick={act('retire')}>Retire</MenuItem>
      </ButtonMenu>
    </div>
  );
}
