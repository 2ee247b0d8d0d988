import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { FormButtons, type OpenableForm } from './form-buttons.tsx';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  none: { color: tokens.colorNeutralForeground2 },
});

export interface DrawerPartProps {
  title: string;
  /** Said where there is nothing yet; null where there is. */
  none: string | null;
  /** What the viewer can add here. */
  forms?: readonly OpenableForm[];
  children?: ReactNode;
}

/** One part of what a drawer shows: what there is of it, and what can be added. */
export function DrawerPart({ title, none, forms = [], children }: DrawerPartProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <Subtitle2 as="h2" id={heading}>
        {title}
      </Subtitle2>
      {none === null ? children : <Text className={styles.none}>{none}</Text>}
      <FormButtons forms={forms} />
    </section>
  );
}
