import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { NotChanged } from './several-forms.ts';

const useStyles = makeStyles({
  list: { paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export interface NotChangedBarProps {
  items: readonly NotChanged[];
  onDismiss: () => void;
}

/** Which items were not changed along with the others, and why. */
export function NotChangedBar({ items, onDismiss }: NotChangedBarProps) {
  const styles = useStyles();
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{`Not changed: ${countWords(items.length, 'item', 'items')}`}</MessageBarTitle>
          <ul className={styles.list}>
            {items.map(({ key, title, because }) => (
              <li key={key}>
                <Text weight="semibold">{title}</Text>
                <Text block>{because}</Text>
              </li>
            ))}
          </ul>
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onDismiss}>
            I have read it
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
