import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ChecklistView, TemplateItemView } from '../../../../bot/contract/checklist.ts';
import { itemChanges } from './item-changes.ts';

const useStyles = makeStyles({
  changes: { paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export interface ChangedMeanwhileProps {
  /** The item as it was opened; null for a new one, or for the whole checklist. */
  item: TemplateItemView | null;
  /** The checklist as it stands. */
  checklist: ChecklistView;
}

/** Who was first, what they changed, and what has become of what was typed. */
export function ChangedMeanwhile({ item, checklist }: ChangedMeanwhileProps) {
  const styles = useStyles();
  const { version, edited, items } = checklist;
  const standing = items.find(({ key }) => key === item?.key);
  const changes = item === null || standing === undefined ? [] : itemChanges(item, standing);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {`${edited?.by ?? 'Somebody else'} has changed this checklist meanwhile`}
        </MessageBarTitle>
        {`It is now version ${version}. What you typed is kept above, and nothing has been saved yet. `}
        {item !== null && standing === undefined && 'This item has been retired.'}
        {item !== null &&
          standing !== undefined &&
          changes.length === 0 &&
          'This item is as it was.'}
        {changes.length > 0 && 'Of this item they changed:'}
        {changes.length > 0 && (
          <ul className={styles.changes}>
            {changes.map(({ field, now }) => (
              <li key={field}>{`${field}: ${now}`}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
