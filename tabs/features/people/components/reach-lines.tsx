import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReachRow } from '../../../../bot/contract/reach.ts';
import { ReachLine, type ReachLineProps } from './reach-line.tsx';
import { usePrinting } from './use-printing.ts';

const useStyles = makeStyles({
  people: { position: 'relative', listStyleType: 'none', padding: 0 },
  person: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  placed: { position: 'absolute', insetInlineStart: 0, top: 0, width: '100%' },
});

export interface ReachLinesProps extends Pick<ReachLineProps, 'now' | 'onChoose'> {
  rows: readonly ReachRow[];
  /** Null for those who may not remind. */
  chosen: ReadonlySet<string> | null;
}

/** The people one below the other; printed, all of them. */
export function ReachLines(props: ReachLinesProps) {
  const styles = useStyles();
  if (!usePrinting()) return <LinesInView {...props} />;
  return (
    <ul aria-label="People" className={styles.people}>
      {props.rows.map((row) => (
        <li key={row.id} className={styles.person}>
          <ReachLine row={row} now={props.now} chosen={null} onChoose={props.onChoose} />
        </li>
      ))}
    </ul>
  );
}

/** Pixels of a line before it has been measured. */
const guess = 61;

/** Of thousands, only those in view and near it are in the page. */
function LinesInView({ rows, now, chosen, onChoose }: ReachLinesProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    setScrollMargin(Math.round(top));
  }, [rows, chosen]);
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
              <ReachLine
                row={row}
                now={now}
                chosen={chosen?.has(row.id) ?? null}
                onChoose={onChoose}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}
