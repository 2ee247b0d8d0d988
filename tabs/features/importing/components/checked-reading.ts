import { withoutNames } from '../../../../bot/contract/drop-reasons.ts';
import type { ImportLetter } from '../../../../bot/contract/letter.ts';
import type { Reading } from '../../../../bot/contract/reading.ts';
import type { FindingInHand } from '../../../components/finding-in-hand.ts';

export type ReadFinding = Reading['findings'][number];
type Theme = Reading['theme'];

/** What the document says, of one finding or of several that were put together. */
type Original = FindingInHand['original'];

/** A finding while a person checks it. What they dropped stays, so that it can be put back. */
export interface CheckedFinding extends ReadFinding, FindingInHand {
  /** Tells it from the others; never changes. */
  place: number;
  accepted: boolean;
  /** Why it is left out; null while it is kept. */
  dropped: string | null;
  /** The two that it was made of. */
  parts: readonly CheckedFinding[];
}

/** A reading while a person checks it. */
export interface CheckedReading extends Omit<Reading, 'findings'> {
  findings: CheckedFinding[];
  /** For the next that is added: no place is given twice. */
  nextPlace: number;
}

export type Check =
  | { do: 'set-fields'; fields: Partial<Omit<Reading, 'findings'>> }
  | {
      do: 'set-finding';
      place: number;
      fields: Partial<ReadFinding> & { theme?: Theme | undefined; forgets?: boolean };
    }
  | { do: 'accept'; place: number }
  | { do: 'accept-all' }
  | { do: 'drop'; place: number; reason: string }
  | { do: 'put-back'; place: number }
  /** Two findings of one: the second begins with this character of its text. */
  | { do: 'split'; place: number; at: number }
  /** One finding of this and the next that is kept. */
  | { do: 'merge'; place: number }
  | { do: 'undo-merge'; place: number }
  /** One that the reader left out: the document's words, or none yet. */
  | { do: 'add'; words: MarkedWords }
  /** Takes away what was added. */
  | { do: 'remove'; place: number };

/** Words of the document that are to be a finding. */
export interface MarkedWords {
  text: string;
  page: number | null;
  /** The finding that they stand before; null at the end. */
  before: number | null;
}

/** A reading as it came, with nothing checked. */
export function toCheck(reading: Reading): CheckedReading {
  const findings = reading.findings.map((finding, place) => ({
    ...finding,
    place,
    accepted: false,
    dropped: null,
    theme: undefined,
    original: { text: finding.text, subItems: finding.subItems },
    forgets: false,
    added: false,
    parts: [],
  }));
  return { ...reading, findings, nextPlace: findings.length };
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
    case 'accept-all':
      return { ...reading, findings: reading.findings.map(acceptedUnlessDropped) };
    case 'drop':
      return changed(reading, step.place, { dropped: step.reason, accepted: false });
    case 'put-back':
      return changed(reading, step.place, { dropped: null });
    case 'split':
      return split(reading, step.place, step.at);
    case 'merge':
      return merge(reading, step.place);
    case 'undo-merge':
      return replaced(reading, step.place, ({ parts }) => [...parts]);
    case 'add':
      return add(reading, step.words);
    case 'remove':
      return replaced(reading, step.place, () => []);
  }
}

/** Those that will be saved. */
export function keptOf({ findings }: CheckedReading): CheckedFinding[] {
  return findings.filter(({ dropped }) => dropped === null);
}

/** The finding that is put together with this one: the next that is kept. */
export function nextKept({ findings }: CheckedReading, place: number): CheckedFinding | undefined {
  const at = findings.findIndex((finding) => finding.place === place);
  return findings.slice(at + 1).find(({ dropped }) => dropped === null);
}

function acceptedUnlessDropped(finding: CheckedFinding): CheckedFinding {
  return { ...finding, accepted: finding.dropped === null };
}

function split(reading: CheckedReading, place: number, at: number): CheckedReading {
  const { nextPlace } = reading;
  const parted = replaced(reading, place, (finding) => {
    const first = finding.text.slice(0, at).trim();
    const second = finding.text.slice(at).trim();
    if (first === '' || second === '') return [finding];
    // Points belong to the words right above them.
    return [
      { ...finding, text: first, subItems: [], accepted: false, parts: [] },
      { ...finding, text: second, place: nextPlace, accepted: false, parts: [] },
    ];
  });
  return { ...parted, nextPlace: nextPlace + 1 };
}

function merge(reading: CheckedReading, place: number): CheckedReading {
  const next = nextKept(reading, place);
  if (next === undefined) return reading;
  const one = replaced(reading, place, (finding) => [together(finding, next)]);
  return replaced(one, next.place, () => []);
}

function together(one: CheckedFinding, other: CheckedFinding): CheckedFinding {
  const both = (a: Original, b: Original) =>
    a.text === b.text
      ? a
      : { text: `${a.text} ${b.text}`.trim(), subItems: [...a.subItems, ...b.subItems] };
  return {
    ...one,
    text: `${one.text} ${other.text}`,
    subItems: [...one.subItems, ...other.subItems],
    tag: one.tag ?? other.tag,
    accepted: false,
    original: both(one.original, other.original),
    forgets: one.forgets || other.forgets,
    added: one.added && other.added,
    parts: [one, other],
  };
}

/** The kind is that of the finding above: more often than not it stands under the same heading. */
function add(reading: CheckedReading, { text, page, before }: MarkedWords): CheckedReading {
  const { findings, nextPlace } = reading;
  const following = findings.findIndex(({ place }) => place === before);
  const at = following === -1 ? findings.length : following;
  const added: CheckedFinding = {
    kind: findings[at - 1]?.kind ?? 'headline',
    ...{ text, page, tag: null, subItems: [], theme: undefined },
    ...{ place: nextPlace, accepted: false, dropped: null },
    original: { text, subItems: [] },
    forgets: false,
    added: true,
    parts: [],
  };
  return { ...reading, findings: findings.toSpliced(at, 0, added), nextPlace: nextPlace + 1 };
}

/** What is saved: the reading without what was dropped or left without words. */
export function toReading(reading: CheckedReading): ImportLetter['reading'] {
  const { findings, ...rest } = reading;
  const fields: Omit<Reading, 'findings'> & { nextPlace?: number } = rest;
  delete fields.nextPlace;
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
  const { kind, page, tag, theme, original, forgets, added } = finding;
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
    ...(!same && original.text !== '' && (forgets ? { edited: true } : { original })),
    ...(added && { added }),
  };
}

function changed(
  reading: CheckedReading,
  place: number,
  fields: Partial<CheckedFinding>,
): CheckedReading {
  return replaced(reading, place, (finding) => [{ ...finding, ...fields }]);
}

function replaced(
  reading: CheckedReading,
  place: number,
  by: (finding: CheckedFinding) => CheckedFinding[],
): CheckedReading {
  const findings = reading.findings.flatMap((finding) =>
    finding.place === place ? by(finding) : [finding],
  );
  return { ...reading, findings };
}
