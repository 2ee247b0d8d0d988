import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { StaffPerson } from '../api/use-staff.ts';
import { personChanges } from './person-changes.ts';
import type { NameOf } from './person-form.ts';

const useStyles = makeStyles({
  changes: { paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export interface PersonChangedProps {
  /** As they were opened. */
  before: StaffPerson;
  /** As they stand. */
  now: StaffPerson;
  nameOf: NameOf;
}

/** What somebody else has changed of a person, and what has become of what was typed. */
export function PersonChanged({ before, now, nameOf }: PersonChangedProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{`Somebody else has changed ${before.name} meanwhile`}</MessageBarTitle>
        What you typed is kept above, and nothing has been saved yet. Saving yours leaves what they
        changed and you did not:
        <ul className={styles.changes}>
          {personChanges(before, now, nameOf).map(({ field, now: word }) => (
            <li key={field}>{`${field}: ${word}`}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
