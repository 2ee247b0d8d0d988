import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalS },
});

/** Stands for a list of people while it is on its way. */
export function PeopleSkeleton({ label }: { label: string }) {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={styles.lines}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((line) => (
        <SkeletonItem key={line} size={48} />
      ))}
    </Skeleton>
  );
}
