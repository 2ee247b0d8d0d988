import { Select, makeStyles, type SelectProps } from '@fluentui/react-components';

// A select is as wide as its longest option, and would stick out of a narrow column.
const useStyles = makeStyles({ select: { minWidth: 0, '& > select': { minWidth: 0 } } });

/** Chooses one of several; as wide as its place, however long the words are. */
export function NarrowSelect(props: SelectProps) {
  const styles = useStyles();
  return <Select {...props} className={styles.select} />;
}
