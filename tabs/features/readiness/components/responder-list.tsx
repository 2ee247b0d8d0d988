import { Avatar, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ResponderView } from '../../../../bot/contract/readiness.ts';
import { responderWords } from './told-lists.ts';

const useStyles = makeStyles({
  people: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalSNudge,
    // Rows out of view are not laid out: a council has some 2,000 people.
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 64px',
  },
  words: { display: 'grid', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ResponderListProps {
  title: string;
  people: readonly ResponderView[];
  now: string;
}

/** People with where each stands: told, acknowledged, or why they were not reached. */
export function ResponderList({ title, people, now }: ResponderListProps) {
  const styles = useStyles();
  if (people.length === 0) return <Text>Nobody is on this list.</Text>;
  return (
    <ul aria-label={title} className={styles.people}>
      {people.map((person) => (
        <li key={person.id} className={styles.person}>
          <Avatar name={person.name} aria-hidden />
          <div className={styles.words}>
            <Text weight="semibold">{person.name}</Text>
            <Caption1 className={styles.quiet}>
              {[person.role, person.team].filter((words) => words !== null).join(', ')}
            </Caption1>
            <Caption1>{responderWords(person, now)}</Caption1>
          </div>
        </li>
      ))}
    </ul>
  );
}
