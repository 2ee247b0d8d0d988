import { withoutNames } from '../../../../bot/contract/drop-reasons.ts';
import type { ImportLetter } from '../../../../bot/contract/letter.ts';
import type { Reading } from '../../../../bot/contract/reading.ts';

export type ReadFinding = Reading['findings'][number];
type Theme = Reading['theme'];

/** What the reader read, of one finding or of several that were put together. */
interface Original {
  text: string;
  subItems: string[];
}

/** A finding while a person checks it. What they dropped stays, so that it can be put back. */
export interface CheckedFinding extends ReadFinding {
  /** Tells it from the others; never changes. */
  place: number;
  accepted: boolean;
  /** Why it is left out; null while it is kept. */
  dropped: string | null;
  /** Its own theme; undefined while it has the letter's. */
  theme: Theme | undefined;
  original: Original;
}

/** A reading while a person checks it. */
export interface CheckedReading extends Omit<Reading, 'findings'> {
  findings: CheckedFinding[];
}

export type Check =
  | { do: 'set-fields'; fields: Partial<Omit<Reading, 'findings'>> }
  | {
      do: 'set-finding';
      place: number;
      fields: Partial<ReadFinding> & { theme?: Theme | undefined };
    }
  | { do: 'accept'; place: number }
  | { do: 'drop'; place: number; reason: string }
  | { do: 'put-back'; place: number }
  /** Two findings of one: the second begins with this character of its text. */
  | { do: 'split'; place: number; at: number }
  /** One finding of this and the next that is kept. */
  | { do: 'merge'; place: number };

/** A reading as it came, with nothing checked. */
export function toCheck(reading: Reading): CheckedReading {
  const findings = reading.findings.map((finding, place) => ({
    ...finding,
    place,
    accepted: false,
    dropped: null,
    theme: undefined,
    original: { text: finding.text, subItems: finding.subItems },
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
    case 'accept':
      return changed(reading, step.place, { accepted: true });
    case 'drop':
      return changed(reading, step.place, { dropped: step.reason, accepted: false });
    case 'put-back':
      return changed(reading, step.place, { dropped: null });
    case 'split':
      return split(reading, step.place, step.at);
    case 'merge':
      return merge(reading, step.place);
  }
}

/** The finding that is put together with this one: the next that is kept. */
export function nextKept({ findings }: CheckedReading, place: number): CheckedFinding | undefined {
  const at = findings.findIndex((finding) => finding.place === place);
  return findings.slice(at + 1).find(({ dropped }) => dropped === null);
}

function split(reading: CheckedReading, place: number, at: number): CheckedReading {
  const places = reading.findings.map((finding) => finding.place);
  const findings = reading.findings.flatMap((finding) => {
    if (finding.place !== place) return [finding];
    const first = finding.text.slice(0, at).trim();
    const second = finding.text.slice(at).trim();
    if (first === '' || second === '') return [finding];
    // Points belong to the words right above them.
    return [
      { ...finding, text: first, subItems: [], accepted: false },
      { ...finding, text: second, place: Math.max(...places) + 1, accepted: false },
    ];
  });
  return { ...reading, findings };
}

function merge(reading: CheckedReading, place: number): CheckedReading {
  const next = nextKept(reading, place);
  if (next === undefined) return reading;
  const findings = reading.findings.flatMap((finding) => {
    if (finding === next) return [];
    return finding.place === place ? [together(finding, next)] : [finding];
  });
  return { ...reading, findings };
}

function together(one: CheckedFinding, other: CheckedFinding): CheckedFinding {
  const both = (a: Original, b: Original) =>
    a.text === b.text
      ? a
      : { text: `${a.text} ${b.text}`, subItems: [...a.subItems, ...b.subItems] };
  return {
    ...one,
    text: `${one.text} ${other.text}`,
    subItems: [...one.subItems, ...other.subItems],
    tag: one.tag ?? other.tag,
    accepted: false,
    original: both(one.original, other.original),
  };
}

/** What is saved: the reading without what was dropped or left without words. */
export function toReading({ findings, ...fields }: CheckedReading): ImportLetter['reading'] {
  const kept = findings.filter(({ dropped, text }) => dropped === null && text.trim() !== '');
  return {
    ...fields,
    inspectors: fields.inspectors.map((name) => name.trim()).filter((name) => name !== ''),
    findings: kept.map(savedFinding),
  };
}

/** What a person left out, and why. */
export function toDropped({ findings }: CheckedReading): ImportLetter['dropped'] {
  return findings.flatMap(({ text, dropped }) =>
    dropped === null ? [] : [withoutNames({ text, reason: dropped })],
  );
}

function savedFinding(finding: CheckedFinding): ImportLetter['reading']['findings'][number] {
  const { kind, page, tag, theme, original } = finding;
  const text = finding.text.trim();
  const subItems = finding.subItems.map((item) => item.trim()).filter((item) => item !== '');
  const same = text === original.text && subItems.join('\n') === original.subItems.join('\n');
  return {
    kind,
    text,
    page,
    tag,
    subItems,
    ...(theme !== undefined && { theme }),
    ...(!same && { original }),
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
