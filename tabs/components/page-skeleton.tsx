import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM },
  panels: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
  },
  strip: { height: '90px' },
  panel: { height: '300px' },
});

/** The shape of a page while its answer is on its way. */
export function PageSkeleton() {
  const styles = useStyles();
  return (
    <Skeleton aria-label="Loading" className={styles.page}>
      <SkeletonItem className={styles.strip} />
      <div className={styles.panels}>
        <SkeletonItem className={styles.panel} />
        <SkeletonItem className={styles.panel} />
        <SkeletonItem className={styles.panel} />
      </div>
    </Skeleton>
  );
}
