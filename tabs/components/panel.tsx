import { Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
  },
});

export interface PanelProps {
  title: string;
  /** Stands at the end of the heading's line. */
  aside?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** One part of a page, with its heading. */
export function Panel({ title, aside, className, children }: PanelProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={mergeClasses(styles.panel, className)}>
      <div className={styles.heading}>
        <Subtitle2 as="h2" id={heading}>
          {title}
        </Subtitle2>
        {aside}
      </div>
      {children}
    </section>
  );
}
