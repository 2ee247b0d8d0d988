import {
  Badge,
  Caption1,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useRef, type Dispatch } from 'react';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';
import { DropChoice } from '../../../components/drop-choice.tsx';
import type { FindingFieldsProps } from '../../../components/finding-in-hand.ts';
import { FindingThemeSelect } from '../../../components/finding-theme-select.tsx';
import type { Check, CheckedFinding } from './checked-reading.ts';
import { DroppedFinding } from './dropped-finding.tsx';
import { FindingActions, type Doing } from './finding-actions.tsx';
import { FindingWords } from './finding-words.tsx';
import { KindSelect } from './kind-select.tsx';
import { SplitChoice } from './split-choice.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalSNudge,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
    outlineStyle: 'none',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  current: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    // High contrast takes shadows away.
    '@media (forced-colors: active)': {
      outline: `${tokens.strokeWidthThick} solid Highlight`,
      outlineOffset: '-2px',
    },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface FindingCheckProps {
  finding: CheckedFinding;
  onCheck: Dispatch<Check>;
}

export interface FindingRowProps extends FindingCheckProps {
  current: boolean;
  /** What is being done to it beside looking at it. */
  doing: Doing | null;
  onDo: (doing: Doing | null) => void;
  onLook: () => void;
  /** Takes away what a person added. */
  onRemove: () => void;
  /** The finding of an earlier letter that has the same words. */
  duplicate: ReadDocument['duplicates'][number] | undefined;
  /** False for the last that is kept. */
  canMerge: boolean;
}

/** One finding as it was read: accepted, edited, split, put together with the next, or dropped. */
export function FindingCheck(props: FindingRowProps) {
  const styles = useStyles();
  const { finding, current, doing, onCheck, onDo, onLook, duplicate } = props;
  const { place, tag, page, text, accepted, dropped, added } = finding;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Whoever is in it by mouse or Tab stays where they are: a row that moves under a press loses it.
    if (!current || doing !== null || row.current?.contains(document.activeElement)) return;
    row.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [current, doing]);
  const change: FindingFieldsProps['onChange'] = (fields) => {
    onCheck({ do: 'set-finding', place, fields });
  };
  const stop = () => {
    onDo(null);
  };
  return (
    <li
      ref={row}
      tabIndex={-1}
      aria-current={current ? 'true' : undefined}
      className={mergeClasses(styles.row, current && styles.current)}
      onFocus={onLook}
    >
      {dropped === null ? (
        <>
          <div className={styles.head}>
            {tag !== null && <Text weight="semibold">{tag}</Text>}
            <KindSelect finding={finding} onCheck={onCheck} />
            {page !== null && <Caption1 className={styles.quiet}>{`page ${page}`}</Caption1>}
            {accepted && (
              <Badge appearance="tint" color="success" icon={<CheckmarkCircle16Regular />}>
                Accepted
              </Badge>
            )}
            {added && <Badge appearance="tint">Added by you</Badge>}
            {duplicate !== undefined && <Badge appearance="tint">{knownFrom(duplicate)}</Badge>}
          </div>
          <FindingWords finding={finding} editing={doing === 'edit'} onChange={change} />
          {doing === 'edit' && <FindingThemeSelect finding={finding} onChange={change} />}
          {doing === 'split' && (
            <SplitChoice
              text={text}
              onCancel={stop}
              onSplit={(at) => {
                onCheck({ do: 'split', place, at });
                stop();
              }}
            />
          )}
          {doing === 'drop' ? (
            <DropChoice
              known={duplicate !== undefined}
              onCancel={stop}
              onDrop={(reason) => {
                onCheck({ do: 'drop', place, reason });
                stop();
              }}
            />
          ) : (
            <FindingActions {...props} />
          )}
        </>
      ) : (
        <DroppedFinding finding={finding} reason={dropped} onCheck={onCheck} />
      )}
    </li>
  );
}

function knownFrom({ letterTitle, date }: ReadDocument['duplicates'][number]): string {
  const now = new Date().toISOString();
  return `Already in: ${letterTitle}${date === null ? '' : `, ${sayDay(date, now)}`}`;
}
