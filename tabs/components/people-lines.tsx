import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { usePrinting } from './use-printing.ts';

const useStyles = makeStyles({
  people: { position: 'relative', listStyleType: 'none', padding: 0 },
  person: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  placed: { position: 'absolute', insetInlineStart: 0, top: 0, width: '100%' },
});

export interface PeopleLinesProps<Row extends { readonly id: string }> {
  rows: readonly Row[];
  /** One person's line. */
  children: (row: Row) => ReactNode;
}

/** People one below the other, scrolled with the page; printed, all of them. */
export function PeopleLines<Row extends { readonly id: string }>(props: PeopleLinesProps<Row>) {
  const styles = useStyles();
  if (!usePrinting()) return <LinesInView {...props} />;
  return (
    <ul aria-label="People" className={styles.people}>
      {props.rows.map((row) => (
        <li key={row.id} className={styles.person}>
          {props.children(row)}
        </li>
      ))}
    </ul>
  );
}

/** Pixels of a line before it has been measured. */
const guess = 61;

/** Of thousands, only those in view and near it are in the page. */
function LinesInView<Row extends { readonly id: string }>({
  rows,
  children,
}: PeopleLinesProps<Row>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  // Whatever is drawn anew above the list may have moved it.
  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    setScrollMargin(Math.round(top));
  }, [rows, children]);
  const lines = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => guess,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 10,
    scrollMargin,
  });
  return (
    <ul
      ref={list}
      aria-label="People"
      className={styles.people}
      style={{ height: lines.getTotalSize() }}
    >
      {lines.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        return (
          row !== undefined && (
            <li
              key={String(key)}
              ref={lines.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={mergeClasses(styles.person, styles.placed)}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              {children(row)}
            </li>
          )
        );
      })}
    </ul>
  );
}
