import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { countWords, listWords } from '../../../../bot/contract/list-words.ts';
import { Panel } from '../../../components/panel.tsx';
import { keptOf, type CheckedReading } from './checked-reading.ts';
import { unsureParts } from './confidence-words.ts';

const useStyles = makeStyles({
  notes: { display: 'grid', gap: tokens.spacingVerticalS },
  warnings: { paddingInlineStart: tokens.spacingHorizontalL },
});

/** How much was read, how sure the reader is of it, and what it warns of. */
export function ReaderNotes({ reading }: { reading: CheckedReading }) {
  const styles = useStyles();
  const unsure = unsureParts(reading.confidence);
  const kept = keptOf(reading);
  const added = kept.filter((finding) => finding.added).length;
  const count = (kind: string) =>
    kept.filter((finding) => !finding.added && finding.kind === kind).length;
  const read = [
    countWords(count('strength'), 'strength', 'strengths'),
    countWords(count('area-for-improvement'), 'area for improvement', 'areas for improvement'),
    countWords(count('priority-action'), 'area for priority action', 'areas for priority action'),
    countWords(count('headline'), 'headline finding', 'headline findings'),
  ].filter((words) => !words.startsWith('0 '));
  return (
    <Panel title="What was read">
      <div className={styles.notes}>
        <Text>
          {read.length === 0 ? 'No findings were recognised.' : `${listWords(read)}.`}
          {added > 0 && ` You added ${countWords(added, 'finding', 'findings')}.`}
        </Text>
        <Text>
          {unsure.length === 0
            ? 'The reader is sure of every part. Check it all the same.'
            : `The reader is not sure of ${listWords(unsure)}.`}
        </Text>
        {reading.warnings.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>Look at this</MessageBarTitle>
              <ul className={styles.warnings}>
                {reading.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </Panel>
  );
}
