import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { followUpListTitles, isOnFollowUpList } from '../../../../bot/contract/follow-up-filter.ts';
import { FollowUpList } from './follow-up-list.tsx';

const columns = ['open', 'in-progress', 'awaiting-agreement', 'closed'] as const;

const useStyles = makeStyles({
  board: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    '@media (max-width: 899px)': {
      gridAutoFlow: 'row',
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  none: { color: tokens.colorNeutralForeground2 },
});

/** The follow-ups by where they stand. They move by what is done with them, not by being dragged. */
export function FollowUpBoard({ followUps }: { followUps: readonly FollowUpView[] }) {
  const styles = useStyles();
  return (
    <div className={styles.board}>
      {columns.map((list) => {
        const title = followUpListTitles[list];
        const held = followUps.filter((followUp) => isOnFollowUpList(list, followUp));
        return (
          <section key={list} aria-label={title} className={styles.column}>
            <Subtitle2 as="h2">{`${title} (${held.length})`}</Subtitle2>
            {held.length === 0 ? (
              <Caption1 className={styles.none}>None here.</Caption1>
            ) : (
              <FollowUpList label={title} followUps={held} />
            )}
          </section>
        );
      })}
    </div>
  );
}
