import { Text, makeStyles } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { Panel } from '../../../components/panel.tsx';
import type { Check, CheckedReading } from './checked-reading.ts';
import { FindingCheck } from './finding-check.tsx';

const useStyles = makeStyles({
  findings: { listStyleType: 'none', padding: 0 },
});

export interface FindingChecksProps {
  reading: CheckedReading;
  onCheck: Dispatch<Check>;
}

/** The findings as they were read, each to be changed or removed. */
export function FindingChecks({ reading, onCheck }: FindingChecksProps) {
  const styles = useStyles();
  const kept = reading.findings.filter(({ removed }) => !removed).length;
  return (
    <Panel title={`Findings (${kept})`}>
      {reading.findings.length === 0 ? (
        <Text>No findings were recognised. Is it the whole letter?</Text>
      ) : (
        <ul aria-label="Findings" className={styles.findings}>
          {reading.findings.map((finding) => (
            <FindingCheck key={finding.place} finding={finding} onCheck={onCheck} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
