import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingFieldsProps } from '../../../components/finding-in-hand.ts';
import { FindingWordsFields } from '../../../components/finding-words-fields.tsx';
import { QuotedFinding } from '../../../components/quoted-finding.tsx';

const useStyles = makeStyles({
  words: { display: 'grid', gap: tokens.spacingVerticalXS },
});

/** A finding's words: as a quotation, or while it is edited as fields. */
export function FindingWords({
  finding,
  editing,
  onChange,
}: FindingFieldsProps & { editing: boolean }) {
  const styles = useStyles();
  const { text, subItems } = finding;
  if (editing) return <FindingWordsFields finding={finding} onChange={onChange} />;
  return <QuotedFinding className={styles.words} text={text} subItems={subItems} />;
}
