import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingView } from '../../../../bot/contract/finding.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', lineHeight: '24px', width: 'fit-content' },
  words: { maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  points: { paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The document's own words of a finding that somebody edited, one press away. */
export function AsItWasRead({ original }: Pick<FindingView, 'original'>) {
  const styles = useStyles();
  if (original === null) return null;
  const { text, subItems } = original;
  return (
    <details>
      <summary className={styles.summary}>As it was read</summary>
      <blockquote className={styles.words}>
        <Text>{`“${text}”`}</Text>
        {subItems.length > 0 && (
          <ul className={styles.points}>
            {subItems.map((subItem) => (
              <li key={subItem}>
                <Text>{subItem}</Text>
              </li>
            ))}
          </ul>
        )}
      </blockquote>
    </details>
  );
}
