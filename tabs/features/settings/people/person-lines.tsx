import { makeStyles, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PersonRow } from './people-rows.ts';
import { PersonLine } from './person-line.tsx';

const useStyles = makeStyles({
  people: { position: 'relative', listStyleType: 'none', padding: 0 },
  person: {
    position: 'absolute',
    insetInlineStart: 0,
    top: 0,
    width: '100%',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface PersonLinesProps {
  rows: readonly PersonRow[];
  onOpen: ((personId: string) => void) | null;
}

/** Pixels of a line before it has been measured. */
const guess = 57;

/** The people one below the other; of thousands, only those in view and near it are in the page. */
export function PersonLines({ rows, onOpen }: PersonLinesProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    setScrollMargin(Math.round(top));
  }, [rows]);
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
              className={styles.person}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              <PersonLine row={row} onOpen={onOpen} />
            </li>
          )
        );
      })}
    </ul>
  );
}
