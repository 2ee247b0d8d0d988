import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { Choosing } from './use-chosen.ts';

const useStyles = makeStyles({
  all: { justifySelf: 'start', '@media print': { display: 'none' } },
});

export interface ChooseAllProps {
  /** The ids of all that can be chosen. */
  shown: readonly string[];
  choosing: Choosing;
}

/** Chooses all that is shown, or none of it. */
export function ChooseAll({ shown, choosing }: ChooseAllProps) {
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.all}
      label={`Choose all ${shown.length} shown`}
      checked={choosing.all}
      onChange={(_, { checked }) => {
        choosing.chooseOnly(checked === true ? shown : []);
      }}
    />
  );
}
