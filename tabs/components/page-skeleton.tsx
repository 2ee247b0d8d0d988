import { makeStyles, tokens } from '@fluentui/react-components';
import { Skeleton, SkeletonBlock } from './skeleton.tsx';

const useStyles = makeStyles({
  panels: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
  },
});

/** The shape of a page while its answer is on its way. */
export function PageSkeleton() {
  const styles = useStyles();
  return (
    <Skeleton label="Loading">
      <SkeletonBlock height={90} />
      <div className={styles.panels}>
        <SkeletonBlock height={300} />
        <SkeletonBlock height={300} />
        <SkeletonBlock height={300} />
      </div>
    </Skeleton>
  );
}
