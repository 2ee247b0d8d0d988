import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { countWords } from '../../../../bot/contract/list-words.ts';

export interface UnacceptedBarProps {
  count: number;
  onAcceptAll: () => void;
}

/** Why nothing was saved: nobody has said yet that these findings are right. */
export function UnacceptedBar({ count, onAcceptAll }: UnacceptedBarProps) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {countWords(count, 'finding is', 'findings are')} not accepted yet
        </MessageBarTitle>
        Accept each that is right, or all of them, then save.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAcceptAll}>
          Accept all
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
