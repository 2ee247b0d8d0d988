import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { LetterView } from '../../../../bot/contract/letter.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';

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

/** What was left out of the letter, when it was imported or since, and why; nothing where nothing was. */
export function DroppedFindings({ dropped }: Pick<LetterView, 'dropped'>) {
  const styles = useStyles();
  if (dropped.length === 0) return null;
  const now = new Date().toISOString();
  const many = countWords(dropped.length, 'finding', 'findings');
  return (
    <details>
      <summary className={styles.summary}>{`Left out: ${many}`}</summary>
      <ul className={styles.dropped}>
        {dropped.map(({ text, reason, since }, at) => (
          <li key={at} className={styles.one}>
            <Text>{text === null ? 'Its words are not kept.' : `“${text}”`}</Text>
            <Caption1 className={styles.quiet}>
              {since === undefined
                ? `${reason} · left out at the import`
                : `${reason} · ${since.by}, ${sayMoment(since.at, now)}`}
            </Caption1>
          </li>
        ))}
      </ul>
    </details>
  );
}
