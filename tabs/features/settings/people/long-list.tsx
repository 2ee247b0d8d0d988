import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  items: { listStyleType: 'none', padding: 0, minWidth: 0 },
  more: { justifySelf: 'start', alignSelf: 'start' },
});

export interface LongListProps<T> {
  label: string;
  items: readonly T[];
  /** How many are drawn to begin with; each press draws ten times as many. */
  atOnce: number;
  children: (item: T) => ReactNode;
}

/** A list that may be too long to draw: its beginning, and the rest for who asks. */
export function LongList<T>({ label, items, atOnce, children }: LongListProps<T>) {
  const styles = useStyles();
  const [most, setMost] = useState(atOnce);
  return (
    <>
      <ul aria-label={label} className={styles.items}>
        {items.slice(0, most).map((item, at) => (
          <li key={at}>{children(item)}</li>
        ))}
      </ul>
      {items.length > most && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => {
            setMost(most * 10);
          }}
        >
          {`Show more (${items.length - most})`}
        </Button>
      )}
    </>
  );
}
