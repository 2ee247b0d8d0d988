import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';
import { Panel } from '../../../components/panel.tsx';
import type { CheckedFinding, MarkedWords } from './checked-reading.ts';
import { createFindInDocument } from './find-in-document.ts';
import { useMarkedWords } from './use-marked-words.ts';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  text: {
    maxHeight: 'calc(100vh - 180px)',
    overflowY: 'auto',
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  page: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    marginBlock: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  line: {
    margin: 0,
    minHeight: '1lh',
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  read: {
    boxShadow: `inset 3px 0 0 ${tokens.colorNeutralStroke1}`,
    // High contrast takes shadows away.
    '@media (forced-colors: active)': { borderLeft: '3px solid', paddingInlineStart: '5px' },
  },
  looked: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  mark: {
    display: 'block',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    // High contrast takes the colour away.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

export interface DocumentTextProps {
  lines: ReadDocument['lines'];
  findings: readonly CheckedFinding[];
  /** The place of the finding that is looked at. */
  current: number | null;
  onAdd: (words: MarkedWords) => void;
}

/** The document's own words: a bar beside what was read, the finding that is looked at in colour. */
export function DocumentText({ lines, findings, current, onAdd }: DocumentTextProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLParagraphElement>(null);
  const find = useMemo(() => createFindOriginal(lines), [lines]);
  const read = new Set(findings.flatMap(find));
  const looked = new Set(findings.filter(({ place }) => place === current).flatMap(find));
  const firstLine = Math.min(...looked);
  useEffect(() => {
    const line = first.current;
    if (box.current === null || line === null) return;
    const { top, height } = box.current.getBoundingClientRect();
    // Only the box scrolls: the page stays where the reader's eyes are.
    box.current.scrollBy({ top: line.getBoundingClientRect().top - top - height / 3 });
  }, [firstLine]);
  const { isMarked, take } = useMarkedWords(box);
  const add = () => {
    const marked = take();
    if (marked === null) return;
    const following = findings.find((finding) => (find(finding)[0] ?? -1) > marked.line);
    const page = lines[marked.line]?.page ?? null;
    onAdd({ text: marked.text, page, before: following?.place ?? null });
  };
  return (
    <Panel
      title="The document’s words"
      aside={
        <Button size="small" disabledFocusable={!isMarked} onClick={add}>
          Add the marked words
        </Button>
      }
    >
      <Caption1 className={styles.hint}>
        Mark words that are missing among the findings, then add them.
      </Caption1>
      <div
        ref={box}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it
        tabIndex={0}
        role="group"
        aria-label="The document’s words"
        className={styles.text}
      >
        {lines.map(({ text, page }, at) => {
          const begins = page !== null && page !== lines[at - 1]?.page;
          return (
            <div key={at}>
              {begins && <Caption1 className={styles.page}>{`Page ${page}`}</Caption1>}
              <p
                ref={at === firstLine ? first : undefined}
                className={mergeClasses(
                  styles.line,
                  read.has(at) && styles.read,
                  looked.has(at) && styles.looked,
                )}
              >
                {looked.has(at) ? <mark className={styles.mark}>{text}</mark> : text}
              </p>
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

/** What was read does not change while it is checked, so each is sought once. */
function createFindOriginal(lines: ReadDocument['lines']): (finding: CheckedFinding) => number[] {
  const find = createFindInDocument(lines);
  const found = new WeakMap<CheckedFinding['original'], number[]>();
  return ({ original, page }) => {
    const words = [original.text, ...original.subItems].join(' ');
    const known = found.get(original) ?? find({ words, page });
    found.set(original, known);
    return known;
  };
}
