import type { Reading } from '../../../../bot/contract/reading.ts';

export type ReadFinding = Reading['findings'][number];

/** A finding while a person checks it. What they removed stays, so that it can be put back. */
export interface CheckedFinding extends ReadFinding {
  /** Its place in the letter as it was read, from 0. */
  place: number;
  removed: boolean;
}

/** A reading while a person checks it. */
export interface CheckedReading extends Omit<Reading, 'findings'> {
  findings: CheckedFinding[];
}

export type Check =
  | { do: 'set-fields'; fields: Partial<Omit<Reading, 'findings'>> }
  | { do: 'set-finding'; place: number; fields: Partial<ReadFinding> }
  | { do: 'remove'; place: number }
  | { do: 'put-back'; place: number };

/** A reading as it came, with nothing checked. */
export function toCheck(reading: Reading): CheckedReading {
  const findings = reading.findings.map((finding, place) => ({
    ...finding,
    place,
    removed: false,
  }));
  return { ...reading, findings };
}

/** The reading after one more thing was checked. */
export function check(reading: CheckedReading, step: Check): CheckedReading {
  switch (step.do) {
    case 'set-fields':
      return { ...reading, ...step.fields };
    case 'set-finding':
      return changed(reading, step.place, step.fields);
    case 'remove':
      return changed(reading, step.place, { removed: true });
    case 'put-back':
      return changed(reading, step.place, { removed: false });
  }
}

/** The checked reading as it is saved: without what was removed or left without words. */
export function toReading({ findings, ...fields }: CheckedReading): Reading {
  const kept = findings.filter(({ removed, text }) => !removed && text.trim() !== '');
  return {
    ...fields,
    inspectors: fields.inspectors.map((name) => name.trim()).filter((name) => name !== ''),
    findings: kept.map(({ kind, text, page, tag, subItems }) => ({
      kind,
      text: text.trim(),
      page,
      tag,
      subItems: subItems.map((subItem) => subItem.trim()).filter((subItem) => subItem !== ''),
    })),
  };
}

function changed(
  reading: CheckedReading,
  place: number,
  fields: Partial<CheckedFinding>,
): CheckedReading {
  const findings = reading.findings.map((finding) =>
    finding.place === place ? { ...finding, ...fields } : finding,
  );
  return { ...reading, findings };
}
