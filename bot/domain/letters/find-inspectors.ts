import { cellsOf, runningText, type PageLine } from './page-line.ts';
import type { Confidence, ReadingKind } from './reading.ts';

export interface FoundInspectors {
  /** Names only, the lead inspector first where the document says who leads. */
  inspectors: string[];
  leadInspector: string | null;
  confidence: Confidence;
}

const person = /\p{Lu}[\p{L}’'-]+(?: (?:(?:de|van|von|der|le|la|\p{Lu}\.?) )*\p{Lu}[\p{L}’'-]+)+/gu;
const titles =
  /\b(?:(?:Senior |Her |His )*(?:Majesty[’']s |Ofsted |Social Care |Regulatory |Schools? )*Inspectors?(?: of [A-Z]\w+)?|S?HMIs?|Her Majesty[’']s|His Majesty[’']s|Ofsted|Care Quality Commission|Senior Officer)\b/giu;

/** The inspectors whom a letter, report or committee report names. */
export function findInspectors(lines: readonly PageLine[], kind: ReadingKind): FoundInspectors {
  const team = teamOf(lines);
  if (team.inspectors.length > 0) return team;
  const sentence = namingSentence(runningText(lines));
  const inspectors = sentence === null ? [] : namesIn(sentence);
  const leadInspector = sentence === null ? null : leadNamedIn(sentence);
  const found = inspectors.length > 0;
  if (!found && kind === 'inspection-report') return { ...team, confidence: 'low' };
  return {
    inspectors: leadFirst(inspectors, leadInspector),
    leadInspector,
    confidence: found ? (kind === 'committee-report' ? 'medium' : 'high') : 'low',
  };
}

/** "Lead inspector: ..." on the front page, or the team list at the end of older reports. */
function teamOf(lines: readonly PageLine[]): FoundInspectors {
  const leadInspector = labelled(lines, /^lead inspectors?:\s*/i)[0] ?? null;
  const others = [
    ...labelled(lines, /^deputy lead inspectors?:\s*/i),
    ...labelled(lines, /^(?:team )?inspectors?:\s*/i),
  ];
  const inspectors = [...new Set([leadInspector, ...others].filter((name) => name !== null))];
  return { inspectors, leadInspector, confidence: inspectors.length > 0 ? 'high' : 'low' };
}

/** The names after a label, which may go on over the next lines. */
function labelled(lines: readonly PageLine[], label: RegExp): string[] {
  const at = lines.findIndex((line) => label.test(line.text.trim()));
  const line = lines[at];
  if (line === undefined) return [];
  const after = lines.slice(at + 1, at + 3);
  const end = after.findIndex(({ gap, text }) => gap >= 1 || /:|Judgement/.test(text));
  const rest = end === -1 ? after : after.slice(0, end);
  const words = [line, ...rest].flatMap(cellsOf).join(' ');
  return namesIn(words.replace(label, ''));
}

const naming: readonly RegExp[] = [
  /\b[Ii]nspectors?(?: for this (?:visit|inspection))?(?: who (?:visited|carried out (?:the|this) visit))? (?:were|was|will be):? (\p{Lu}[^.]+(?:\b[A-Z]\.[^.]+)*)/u,
  /\b(?:carried out|undertaken|led|conducted) by (?:\w+ )?(?:(?:Her|His) Majesty’s )?[Ii]nspectors?,? (\p{Lu}[^.]+)/u,
  /\b(?:carried out|undertaken|led|conducted) by ((?:the )?lead inspector[^.]+|\p{Lu}[\p{L}’-]+ \p{Lu}[^.]+)/u,
  /\b[Ii]nspectors,? (\p{Lu}[\p{L}’-]+ \p{Lu}[\p{L}’-]+[^.]*)/u,
];

function namingSentence(text: string): string | null {
  for (const pattern of naming) {
    const match = pattern.exec(text)?.[1];
    if (match !== undefined && namesIn(match).length > 0) return match;
  }
  return null;
}

function namesIn(sentence: string): string[] {
  const plain = sentence.replace(titles, ', ').replace(/\b(?:Lead|Deputy|Team|And|The)\b/g, ',');
  return [...new Set([...plain.matchAll(person)].map((match) => match[0]))];
}

function leadNamedIn(sentence: string): string | null {
  const before = /(\p{Lu}[^,(;]*?)[,(][^,();]*\blead inspector/iu.exec(sentence)?.[1];
  const after = /\blead inspector,? (\p{Lu}[^,(;]*)/u.exec(sentence)?.[1];
  return namesIn(after ?? '')[0] ?? namesIn(before ?? '').at(-1) ?? null;
}

function leadFirst(inspectors: readonly string[], lead: string | null): string[] {
  if (lead === null || !inspectors.includes(lead)) return [...inspectors];
  return [lead, ...inspectors.filter((name) => name !== lead)];
}
