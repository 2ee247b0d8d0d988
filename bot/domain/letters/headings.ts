import type { FrameworkPack } from '../framework/framework-pack.ts';
import type { FindingKind } from '../findings/finding.ts';
import type { ReadingKind } from './reading.ts';

/** What stands under a heading. */
export interface Heading {
  /** null: nothing under it is a finding. */
  kind: FindingKind | null;
  /** Unbulleted paragraphs under it are findings too. */
  prose: boolean;
}

const nothing: Heading = { kind: null, prose: false };

function listOf(kind: FindingKind): Heading {
  return { kind, prose: false };
}

// Headings of Ofsted's letters and reports since 2016, and of the committee reports about them.
const findingHeadings: readonly [pattern: RegExp, heading: Heading][] = [
  [/^(?:key |areas? of |main )?strengths?$/, listOf('strength')],
  [/^(?:the local authority.s|areas of|key) strengths?$/, listOf('strength')],
  [
    /^areas? of (?:strength|strong|good|effective) ?(?:and effective )?(?:practice)?$/,
    listOf('strength'),
  ],
  [/^strong (?:and effective )?practice$/, listOf('strength')],
  [/^what is working well(?: in this area of (?:social work )?practice)?$/, listOf('strength')],
  [/^positive developments?$/, listOf('strength')],
  [
    /^(?:key )?areas? (?:for|of) (?:further )?(?:improvement|development)$/,
    listOf('area-for-improvement'),
  ],
  [
    /^what needs to (?:improve|be improved)(?: in this area of (?:social work )?practice)?$/,
    listOf('area-for-improvement'),
  ],
  [
    /^what do(?:es)? the (?:local authority|council|partnership) needs? to improve$/,
    listOf('area-for-improvement'),
  ],
  [/^areas? (?:that |which )?needs? (?:to improve|improvement)$/, listOf('area-for-improvement')],
  [/^challenges$/, listOf('area-for-improvement')],
  [
    /^(?:areas? for )?(?:immediate and )?priority (?:and immediate )?actions?$/,
    { kind: 'priority-action', prose: true },
  ],
  [/^headline findings?$/, { kind: 'headline', prose: true }],
  [/^(?:main |key |summary of )?findings$/, listOf('headline')],
  [/^(?:findings and )?evaluation of progress$/, listOf('headline')],
];

const otherHeadings: readonly RegExp[] = [
  /^(?:overview|executive summary|summary|introduction|background|scope|conclusions?|contents)$/,
  /^(?:areas|focus|scope)(?: of the)? (?:covered|visit|inspection)(?: by (?:the|this) (?:visit|inspection))?$/,
  /^focus(?: and headline findings)?(?: of the visit)?$/,
  /^(?:the )?experiences and progress of\b/,
  /^(?:the )?impact of leaders on\b/,
  /^(?:leadership, management and governance|progress since the last inspection)\b/,
  /^(?:next steps|practice stud(?:y|ies)|case stud(?:y|ies))\b/,
  /^summary for children and young people$/,
  /^information about this (?:inspection|local authority area)$/,
  /^(?:other options considered|reasons?\/?s? for recommendations?\/?s?|background papers)/,
  /^(?:statutory and policy|financial|legal|equality|human resources?)\b.* implications$/,
  /^(?:purpose of (?:the )?report|recommendations?\(?s?\)?|appendi(?:x|ces)\b.*|information(?: and advice)?)$/,
];

// What a letter says under these in paragraphs are its findings, one each; a report's are no list.
const toldInLetters =
  /^(?:(?:main|key|summary of) findings|findings|(?:findings and )?evaluation of progress)$/;

/** An example of good or poor practice, which letters tell in a box beside their findings. */
export function isPracticeStudy(title: string): boolean {
  return /^(?:practice|case) stud(?:y|ies)\b/.test(plainHeading(title));
}

/** Headings that framework packs name: a later framework's letters need no code. */
export type NamedHeadings = FrameworkPack['letterHeadings'];

/**
 * What a line means as a heading, or null where it is none that the layouts know.
 * @param named what packs add to those
 */
export function headingOf(
  text: string,
  kind: ReadingKind,
  named: NamedHeadings = [],
): Heading | null {
  if (!/^[\p{Lu}\d#*]/u.test(text) || text.length > 110) return null;
  const words = plainHeading(text);
  if (/[.,;]$/.test(text.trim()) || words === '') return null;
  // An older report's recommendations are what needs to improve; a committee's are its own.
  if (kind === 'inspection-report' && words === 'recommendations') {
    return listOf('area-for-improvement');
  }
  // What an older report sums up before its lists is told again in them.
  if (kind === 'inspection-report' && words === 'summary of findings') return nothing;
  const known = findingHeadings.find(([pattern]) => pattern.test(words));
  if (known !== undefined) {
    const told = isLetter(kind) && toldInLetters.test(words);
    return told ? { ...known[1], prose: true } : known[1];
  }
  if (otherHeadings.some((pattern) => pattern.test(words))) return nothing;
  const ofPack = named.find(({ heading }) => plainHeading(heading) === words);
  return ofPack === undefined ? null : given(ofPack);
}

/** Whether what stands under a heading in a letter is told in paragraphs, which others may part. */
export function tellsInParagraphs({ title, known }: { title: string; known: boolean }): boolean {
  return !known || toldInLetters.test(plainHeading(title));
}

/** Whether a letter sums the visit up under a heading, good and bad together. */
export function sumsUp(title: string): boolean {
  return /^(?:overview|executive summary|summary)$/.test(plainHeading(title));
}

/** What inspectors write to a council about a visit, and no report. */
export function isLetter(kind: ReadingKind): boolean {
  return kind.endsWith('letter');
}

function given({ gives }: NamedHeadings[number]): Heading {
  if (gives === 'narrative') return nothing;
  return { kind: gives, prose: gives === 'headline' || gives === 'priority-action' };
}

/** Takes off numbering, emphasis, the closing colon, and the footnote mark glued to a heading. */
function plainHeading(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/^[#*\s]+|[#*\s]+$/g, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s+/, '')
    .replace(/^[*\s]+/, '')
    .replace(/(?<=\D)\s?[\d¹²³⁴⁵*†]{1,2}$/u, '')
    .replace(/[\s?:*]+$/, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentences that close an Ofsted letter or report; nothing after them is a finding. */
export function closesDocument(text: string): boolean {
  return /^(?:Ofsted will (?:take|use|consider|monitor)|Yours (?:sincerely|faithfully)|I am copying this letter|This letter (?:will be|is being|has been) (?:copied|published|sent)|The Office for Standards in Education|Any complaints about|We (?:will|have) (?:take|taken) (?:the|these) findings|(?:I|We) would like to thank|Thank you for)/.test(
    text.trim(),
  );
}
