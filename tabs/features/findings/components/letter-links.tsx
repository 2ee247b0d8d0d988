import { Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { countWords, listWords } from '../../../../bot/contract/list-words.ts';
import type { LetterView } from '../../../../bot/contract/letter.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { EmbargoBadge } from '../../../components/embargo-badge.tsx';
import { PageLink } from '../../../components/page-link.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';

const useStyles = makeStyles({
  letters: { display: 'grid', gap: tokens.spacingVerticalXS, listStyleType: 'none', padding: 0 },
  letter: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    justifyItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface LetterLinksProps {
  letters: readonly LetterView[];
  current: LetterView;
}

/** The letters to choose from. */
export function LetterLinks({ letters, current }: LetterLinksProps) {
  const styles = useStyles();
  const keepVisit = useVisitKept();
  const now = new Date().toISOString();
  return (
    <nav aria-label="Letters">
      <ul className={styles.letters}>
        {letters.map((letter) => (
          <li key={letter.id}>
            <PageLink
              to={keepVisit('/findings', { letter: letter.id })}
              aria-current={letter === current ? 'true' : undefined}
              className={mergeClasses(styles.letter, letter === current && styles.current)}
            >
              <Text weight="semibold">{letter.title}</Text>
              <Caption1 className={styles.quiet}>{dayWords(letter, now)}</Caption1>
              <Caption1 className={styles.quiet}>{countsWords(letter.counts)}</Caption1>
              {letter.publication !== 'published' && (
                <EmbargoBadge publication={letter.publication} />
              )}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "Thu 22 Feb, published Wed 28 Feb"; the day is said once where it is the same. */
function dayWords({ documentDate, publishedOn }: LetterView, now: string): string {
  const dated = documentDate === null ? 'No date' : sayDay(documentDate, now);
  if (publishedOn === null || publishedOn === documentDate) return dated;
  return `${dated}, published ${sayDay(publishedOn, now)}`;
}

function countsWords(counts: LetterView['counts']): string {
  const words = [
    countWords(counts.strength, 'strength', 'strengths'),
    countWords(counts['area-for-improvement'], 'area for improvement', 'areas for improvement'),
    countWords(counts['priority-action'], 'priority action', 'priority actions'),
    countWords(counts.headline, 'headline', 'headlines'),
  ];
  return listWords(words.filter((some) => !some.startsWith('0 '))) || 'No findings';
}
