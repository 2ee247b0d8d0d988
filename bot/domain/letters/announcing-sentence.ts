import type { FindingKind } from '../findings/finding.ts';
import { bulletOf } from './bullets.ts';
import type { BodyLine } from './page-furniture.ts';
import { standsApart } from './page-line.ts';

// What committee reports write before a list instead of a heading.
const announcing: readonly [pattern: RegExp, kind: FindingKind][] = [
  [
    /\b(?:positive (?:feedback|findings?|developments?|practice)|strengths?|working well|good (?:practice|performance))\b/,
    'strength',
  ],
  [
    /\b(?:areas? (?:for|of|in need of|needing|requiring) (?:further )?(?:improvement|development|concern)|needs? to (?:improve|be improved)|(?:needs?|needed|requires?|required) (?:further )?(?:improvement|development)|challenges)\b/,
    'area-for-improvement',
  ],
];

/** Only what inspectors said is a finding; what the council does about it has the same words. */
const byInspectors = /\b(?:ofsted|inspectors?|inspection|visit|feedback|letter)\b/;
const response =
  /\b(?:actions?|plans?|respon(?:d|ds|ded|se)|address(?:es|ed|ing)?|in order to|next steps|we (?:have|will|are))\b/;

/** The sentence that a list follows ("Some strengths were:"), and the lines that it is printed on. */
export interface ListOpening {
  sentence: string;
  /** null: it announces no findings, or of more than one kind. */
  kind: FindingKind | null;
  span: number;
}

/** The sentence before the list that begins behind a line, or null where no list is announced there. */
export function listOpening(
  body: readonly BodyLine[],
  at: number,
  wrapGap: number,
): ListOpening | null {
  const line = body[at];
  const next = body[at + 1];
  if (line === undefined || next === undefined || !/:\s*$/.test(line.text)) return null;
  const bullet = bulletOf(next);
  if (bulletOf(line) !== null || (bullet?.style !== 'mark' && bullet?.style !== 'dash'))
    return null;
  const first = firstLineOfParagraph(body, at, wrapGap);
  const paragraph = body.slice(first, at + 1).map(({ text }) => text.trim());
  const sentence =
    paragraph
      .join(' ')
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .at(-1) ?? '';
  return { sentence, kind: kindAnnounced(sentence), span: at - first + 1 };
}

function firstLineOfParagraph(body: readonly BodyLine[], at: number, wrapGap: number): number {
  let first = at;
  while (first > 0 && wraps(body[first - 1], body[first], wrapGap)) first -= 1;
  return first;
}

function wraps(before: BodyLine | undefined, line: BodyLine | undefined, wrapGap: number): boolean {
  if (before === undefined || line === undefined || bulletOf(line) !== null) return false;
  if (/^\s*\d+(?:\.\d+)+\s/.test(line.text)) return false;
  return !standsApart(line, wrapGap) && !line.afterBreak;
}

function kindAnnounced(sentence: string): FindingKind | null {
  const words = sentence.toLowerCase();
  if (!byInspectors.test(words) || response.test(words)) return null;
  const kinds = announcing.filter(([pattern]) => pattern.test(words)).map(([, kind]) => kind);
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}
