import { bareCouncilName } from './council-name.ts';
import { runningText, standsApart, type PageLine } from './page-line.ts';
import type { Found, ReadingKind } from './reading.ts';

const services = '(?:local authority )?children’s (?:social care )?services';
const titles: readonly RegExp[] = [
  new RegExp(`\\b[Ii]nspection of (?:the )?(\\p{Lu}.{2,70}?) ${services}`, 'u'),
  new RegExp(`\\bvisit (?:to|of) (?:the )?(\\p{Lu}.{2,70}?)(?:’s)? ${services}`, 'u'),
  /\b[Jj]oint (?:targeted area )?inspection .{0,220}?\b(?:in|of|to) (?:the )?(\p{Lu}[^.,:(]{2,40}?)(?: (?:local )?area\b|[.,:(]|\d*$)/u,
  /\bvisit (?:to|of) (?:the )?(\p{Lu}.{2,70}? Council)\b/u,
];

/**
 * The council that the document is about, by its bare name: "Nottinghamshire", "Windsor and
 * Maidenhead". A committee report has no such title: there, the name used most is taken.
 */
export function findCouncil(lines: readonly PageLine[], kind: ReadingKind): Found<string | null> {
  const titled = kind === 'committee-report' ? null : (titleAbove(lines) ?? titleIn(lines));
  if (titled !== null) return { value: bareCouncilName(titled), confidence: 'high' };
  const text = runningText(lines);
  const named = mostUsed(text, councilOrServices);
  if (named !== null) return { value: named, confidence: 'medium' };
  return { value: mostUsed(text, place), confidence: 'low' };
}

function titleIn(lines: readonly PageLine[]): string | null {
  const front = runningText(lines.slice(0, 80));
  const texts = [jointTitle(lines), front].filter((text) => text !== null);
  const names = texts.flatMap((text) => titles.map((title) => title.exec(text)?.[1]));
  return names.find((name) => name !== undefined) ?? null;
}

/** A joint inspection's title ends with the area; where it ends, white space says. */
function jointTitle(lines: readonly PageLine[]): string | null {
  const at = lines.slice(0, 40).findIndex(({ text }) => /^\s*joint (?:targeted )?/i.test(text));
  if (at === -1) return null;
  const length = lines.slice(at + 1).findIndex((line) => standsApart(line, 0));
  return runningText(lines.slice(at, at + 1 + Math.max(0, Math.min(length, 3))));
}

/** Reports of 2018 to 2020 print the council alone, above "Inspection of children's services". */
function titleAbove(lines: readonly PageLine[]): string | null {
  const title =
    /^(?:re-?)?inspection of (?:children.s (?:social care )?services|services for children)/i;
  const at = lines.findIndex((_, from) => title.test(runningText(lines.slice(from, from + 2))));
  if (at < 1 || at >= 12) return null;
  const above = lines.slice(Math.max(0, at - 3), at).map((line) => line.text.trim());
  return (
    above
      .filter((text) => /^\p{Lu}/u.test(text) && !/^Ofsted\b|raising standards/i.test(text))
      .join(' ') || null
  );
}

const name = '(\\p{Lu}[\\p{Ll}’-]+(?:,? (?:and|upon|on|of|with|&|\\p{Lu}[\\p{Ll}’-]+))*?)';
const kinds = '(?:City |County |Borough |Metropolitan |District )*';
const councilOrServices = new RegExp(
  `\\b${name} ${kinds}(?:Council\\b|[Cc]hildren’s (?:[Ii]ntegrated )?[Ss]ervices\\b)`,
  'gu',
);
const place = /\b(?:in|visit to) (\p{Lu}\p{Ll}+(?:(?:-\p{L}+)+| \p{Lu}\p{Ll}+)*)(?=[\s.,;’])/gu;

const otherWords =
  /^$|\b(?:Children|Services?|Directors?|Authorit(?:y|ies)|Local|Ofsted|Inspections?|Our|Integrated|Education|Full|County|City|Corporate|Interim|Head|Members?|Committee|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

function mostUsed(text: string, pattern: RegExp): string | null {
  const times = new Map<string, number>();
  for (const match of text.matchAll(pattern)) {
    const found = bareCouncilName(
      (match[1] ?? '').replace(/^(?:As|In|At|For|Since|That|The) /, ''),
    );
    if (!otherWords.test(found)) times.set(found, (times.get(found) ?? 0) + 1);
  }
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}
