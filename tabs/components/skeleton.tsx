import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  skeleton: { display: 'grid', gap: tokens.spacingVerticalS },
  block: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
  },
});

export interface SkeletonProps {
  /** What is on its way, for a screen reader: "Loading the people". */
  label: string;
  className?: string;
  children: ReactNode;
}

/** The shape of what will come while it is on its way; its parts are blocks. */
export function Skeleton({ label, className, children }: SkeletonProps) {
  const styles = useStyles();
  return (
    <div
      role="progressbar"
      aria-busy
      aria-label={label}
      className={mergeClasses(styles.skeleton, className)}
    >
      {children}
    </div>
  );
}

/** @param props.height pixels */
export function SkeletonBlock({ height }: { height: number }) {
  return <div className={useStyles().block} style={{ height }} />;
}
