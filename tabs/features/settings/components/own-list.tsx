import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { Panel } from '../../../components/panel.tsx';
import { useNotices } from '../../../components/use-notices.ts';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    outlineStyle: 'none',
    gridTemplateColumns: 'minmax(0, 1fr) 360px',
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  alone: { outlineStyle: 'none' },
  entries: { listStyleType: 'none', padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Change<Entry> = (
  change: (before: readonly Entry[]) => Entry[],
  then: { onError: (error: unknown) => void; onSuccess?: () => void },
) => void;

export interface OwnListProps<Entry> {
  /** What the list is called, for its heading (with how many there are) and a screen reader. */
  name: string;
  about: string;
  entries: readonly Entry[];
  /** What an entry is called, for its button and for the notice once it is gone. */
  nameOf: (entry: Entry) => string;
  keyOf: (entry: Entry) => string;
  children: (entry: Entry) => ReactNode;
  /** Shown in the place of an empty list. */
  nothing: ReactNode;
  /** Below a list that is not empty. */
  note?: ReactNode;
  /** Adds an entry; left out for who may not change the list. */
  form: ReactNode;
  mayChange: boolean;
  change: Change<Entry>;
}

/** A list of the council's own, from which entries are removed (and brought back) one by one. */
export function OwnList<Entry>({ name, entries, form, mayChange, ...list }: OwnListProps<Entry>) {
  const styles = useStyles();
  const notices = useNotices();
  const page = useRef<HTMLDivElement>(null);
  const { nameOf, keyOf, change } = list;

  function remove(entry: Entry) {
    change((before) => before.filter((one) => keyOf(one) !== keyOf(entry)), {
      onError: notices.failed,
      onSuccess: () => {
        page.current?.focus();
        notices.done(`Removed: ${nameOf(entry)}.`, () => {
          change((before) => [...before, entry], { onError: notices.failed });
        });
      },
    });
  }

  return (
    <div ref={page} tabIndex={-1} className={mayChange ? styles.panes : styles.alone}>
      <Panel title={`${name} (${entries.length})`}>
        <Caption1 block className={styles.quiet}>
          {list.about}
        </Caption1>
        {entries.length === 0 ? (
          list.nothing
        ) : (
          <>
            <ul aria-label={name} className={styles.entries}>
              {entries.map((entry) => (
                <li key={keyOf(entry)} className={styles.entry}>
                  {list.children(entry)}
                  {mayChange && (
                    <Button
                      size="small"
                      aria-label={`Remove: ${nameOf(entry)}`}
                      onClick={() => {
                        remove(entry);
                      }}
                    >
                      Remove
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {list.note}
          </>
        )}
      </Panel>
      {mayChange && form}
    </div>
  );
}
