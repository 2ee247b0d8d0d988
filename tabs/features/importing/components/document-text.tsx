import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';
import { Panel } from '../../../components/panel.tsx';
import type { CheckedFinding } from './checked-reading.ts';

const useStyles = makeStyles({
  text: {
    maxHeight: 'calc(100vh - 160px)',
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
  line: { margin: 0, minHeight: '1lh', paddingInlineStart: tokens.spacingHorizontalS },
  read: { boxShadow: `inset 3px 0 0 ${tokens.colorNeutralStroke1}` },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
});

export interface DocumentTextProps {
  lines: ReadDocument['lines'];
  findings: readonly CheckedFinding[];
  /** The place of the finding that is looked at. */
  current: number | null;
}

/** The document's own words: a bar beside what was read, the finding that is looked at in colour. */
export function DocumentText({ lines, findings, current }: DocumentTextProps) {
  const styles = useStyles();
  const first = useRef<HTMLParagraphElement>(null);
  const texts = findings.map(({ original, place }) => ({
    place,
    words: bare([original.text, ...original.subItems].join(' ')),
  }));
  useEffect(() => {
    const line = first.current;
    const box = line?.parentElement;
    // Only the box scrolls: the page stays where the reader's eyes are.
    if (line && box) box.scrollTo({ top: line.offsetTop - box.offsetTop - box.clientHeight / 3 });
  }, [current]);
  let seen = false;
  return (
    <Panel title="The document’s words">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it */}
      <div tabIndex={0} role="group" aria-label="The document’s words" className={styles.text}>
        {lines.map(({ text, page }, at) => {
          const places = placesOf(text, texts);
          const isCurrent = current !== null && places.includes(current);
          const isFirst = isCurrent && !seen;
          seen ||= isCurrent;
          const begins = page !== null && page !== lines[at - 1]?.page;
          return (
            <div key={at}>
              {begins && <Caption1 className={styles.page}>{`Page ${page}`}</Caption1>}
              <p
                ref={isFirst ? first : undefined}
                className={mergeClasses(
                  styles.line,
                  places.length > 0 && styles.read,
                  isCurrent && styles.current,
                )}
              >
                {text}
              </p>
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

/** A line shorter than this stands in many findings. */
const tellingLength = 12;

function placesOf(line: string, texts: readonly { place: number; words: string }[]): number[] {
  const words = bare(line);
  if (words.length < tellingLength) return [];
  return texts.filter((text) => text.words.includes(words)).map(({ place }) => place);
}

/** Letters and digits alone: marks, hyphens and spaces are mended in what was read. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
