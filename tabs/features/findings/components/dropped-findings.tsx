import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { LetterView } from '../../../../bot/contract/letter.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  dropped: {
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: 0,
  },
  one: { display: 'grid', maxWidth: '72ch' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was left out when the letter was imported, and why; nothing where nothing was. */
export function DroppedFindings({ dropped }: Pick<LetterView, 'dropped'>) {
  const styles = useStyles();
  if (dropped.length === 0) return null;
  const many = countWords(dropped.length, 'finding', 'findings');
  return (
    <details>
      <summary className={styles.summary}>{`Left out at the import: ${many}`}</summary>
      <ul className={styles.dropped}>
        {dropped.map(({ text, reason }, at) => (
          <li key={at} className={styles.one}>
            <Text>{text === null ? 'Its words are not kept.' : `“${text}”`}</Text>
            <Caption1 className={styles.quiet}>{reason}</Caption1>
          </li>
        ))}
      </ul>
    </details>
  );
}
