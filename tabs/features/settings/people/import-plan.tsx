import {
  Caption1,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { StaffImportView } from '../../../../bot/contract/staff.ts';
import { ImportChanges } from './import-changes.tsx';
import { faultWords, importCounts } from './import-words.ts';
import { LongList } from './long-list.tsx';

const useStyles = makeStyles({
  summary: { display: 'grid' },
  quiet: { color: tokens.colorNeutralForeground2 },
  faults: { overflowWrap: 'anywhere', minWidth: 0 },
});

/** What a staff file would do, person by person; or what is wrong with it, row by row. */
export function ImportPlan({ plan }: { plan: StaffImportView }) {
  const styles = useStyles();
  const { changes, unchanged, faults } = plan;
  if (faults.length > 0) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.faults}>
          <MessageBarTitle>
            {`${countWords(faults.length, 'thing stands', 'things stand')} in the way. Nothing was changed.`}
          </MessageBarTitle>
          Put this right in the file and choose it again.
          <LongList label="What is wrong" items={faults} atOnce={20}>
            {(fault) => faultWords(fault)}
          </LongList>
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <>
      <div role="status" className={styles.summary}>
        <Text weight="semibold">
          {changes.length === 0
            ? 'The list says all this already.'
            : `Would change: ${importCounts(changes)}.`}
        </Text>
        <Caption1 className={styles.quiet}>
          {`${countWords(unchanged, 'person stays', 'people stay')} as they are.`}
        </Caption1>
      </div>
      <ImportChanges changes={changes} />
    </>
  );
}
