import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  pills: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalSNudge,
    '@media print': { display: 'none' },
  },
  pill: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

export interface FilterPillsProps<Key extends string> {
  label: string;
  options: readonly { key: Key; title: string; count: number }[];
  chosen: Key;
  onChoose: (key: Key) => void;
}

/** One choice of several, each with how many it holds. */
export function FilterPills<Key extends string>(props: FilterPillsProps<Key>) {
  const { label, options, chosen, onChoose } = props;
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.pills}>
      {options.map(({ key, title, count }) => (
        <ToggleButton
          key={key}
          size="small"
          shape="circular"
          checked={key === chosen}
          className={styles.pill}
          onClick={() => {
            onChoose(key);
          }}
        >
          {`${title} ${count}`}
        </ToggleButton>
      ))}
    </div>
  );
}
