import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type Dispatch } from 'react';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';
import { Panel } from '../../../components/panel.tsx';
import { keptOf, nextKept, type Check, type CheckedReading } from './checked-reading.ts';
import { FindingCheck } from './finding-check.tsx';
import type { ReviewKeys } from './use-review-keys.ts';

const useStyles = makeStyles({
  findings: { listStyleType: 'none', padding: 0 },
  keys: { color: tokens.colorNeutralForeground2 },
  add: { alignSelf: 'start', marginBlock: tokens.spacingVerticalS },
});

export interface FindingChecksProps {
  reading: CheckedReading;
  onCheck: Dispatch<Check>;
  keys: ReviewKeys;
  duplicates: ReadDocument['duplicates'];
}

/** The findings as they were read, each to be checked, with the mouse or by key. */
export function FindingChecks({ reading, onCheck, keys, duplicates }: FindingChecksProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const kept = keptOf(reading);
  const accepted = kept.filter((finding) => finding.accepted).length;
  const { current, look, doingTo, begin, onKeyDown } = keys;
  const acceptAll = () => {
    onCheck({ do: 'accept-all' });
    // The button goes: the keys work on in the list.
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  };
  return (
    <Panel
      title={`Findings: ${accepted} of ${kept.length} accepted`}
      aside={
        accepted < kept.length && (
          <Button size="small" onClick={acceptAll}>
            Accept all
          </Button>
        )
      }
    >
      {reading.findings.length === 0 ? (
        <Text>
          No findings were recognised. Is it the whole letter? Mark their words in the document and
          add them, or type them here.
        </Text>
      ) : (
        <>
          <Caption1 className={styles.keys}>
            Keys: N next, P previous, A accept, E edit, S split, M merge with next, U undo the
            merge, D drop, Esc leave
          </Caption1>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons inside */}
          <ul ref={list} aria-label="Findings" className={styles.findings} onKeyDown={onKeyDown}>
            {reading.findings.map((finding) => (
              <FindingCheck
                key={finding.place}
                finding={finding}
                current={finding.place === current}
                doing={doingTo(finding.place)}
                duplicate={duplicates.find(({ place }) => place === finding.place)}
                canMerge={nextKept(reading, finding.place) !== undefined}
                onCheck={onCheck}
                onLook={() => {
                  look(finding.place);
                }}
                onRemove={() => {
                  keys.remove(finding.place);
                }}
                onDo={(doing) => {
                  begin(finding.place, doing);
                }}
              />
            ))}
          </ul>
        </>
      )}
      <Button
        size="small"
        className={styles.add}
        onClick={() => {
          keys.add({ text: '', page: null, before: null });
        }}
      >
        Add a finding
      </Button>
    </Panel>
  );
}
