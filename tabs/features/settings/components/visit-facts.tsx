import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { basisWords } from '../../../../bot/contract/check-words.ts';
import type { VisitFactView } from '../../../../bot/contract/rules.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    marginBlockStart: 0,
    marginBlockEnd: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  fact: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  words: { display: 'grid', margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the framework says of a kind of visit besides its days. */
export function VisitFacts({ facts }: { facts: readonly VisitFactView[] }) {
  const styles = useStyles();
  if (facts.length === 0) return null;
  return (
    <dl aria-label="About the visit" className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.title} className={styles.fact}>
          <dt>
            <Text>{fact.title}</Text>
          </dt>
          <dd className={styles.words}>
            <Text weight="semibold">{fact.words}</Text>
            <Caption1 className={styles.quiet}>{basisWords(fact)}</Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
}
