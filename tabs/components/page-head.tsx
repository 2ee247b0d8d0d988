import { Caption1, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    minHeight: '32px',
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface PageHeadProps {
  title: string;
  /** Before the title, where something must be known first. */
  badge?: ReactNode;
  /** How much there is, or what the page is about. */
  summary?: string | undefined;
  /** What can be done here, or what is in view. */
  actions?: ReactNode;
}

/** A page's heading, its summary and its actions; it also names the window. */
export function PageHead({ title, badge, summary, actions }: PageHeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <title>{`${title}, Visit Ready`}</title>
      <div className={styles.words}>
        <Subtitle1 as="h1" className={styles.title}>
          {badge}
          {title}
        </Subtitle1>
        {summary !== undefined && <Caption1 className={styles.quiet}>{summary}</Caption1>}
      </div>
      {actions}
    </div>
  );
}
