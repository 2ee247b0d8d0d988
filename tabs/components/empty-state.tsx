import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    maxWidth: '440px',
    marginInline: 'auto',
    paddingBlock: '64px',
    paddingInline: tokens.spacingHorizontalL,
    textAlign: 'center',
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: '32px', lineHeight: 0 },
  words: { color: tokens.colorNeutralForeground2 },
  action: { marginTop: tokens.spacingVerticalS },
});

export interface EmptyStateProps {
  /** The heading's level where it stands. */
  level: 1 | 2 | 3;
  icon: ReactNode;
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

/** Stands where there is nothing to show, and says what would bring something. */
export function EmptyState({ level, icon, title, children, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Subtitle2 as={`h${level}`} align="center">
        {title}
      </Subtitle2>
      <Text align="center" className={styles.words}>
        {children}
      </Text>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
