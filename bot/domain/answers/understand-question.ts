import type { FindingKind } from '../findings/finding.ts';
import { askedMonths, type AskedMonths } from './asked-months.ts';

/** A question about findings, taken apart. */
export interface Question {
  /** Only findings of these kinds; null for all. */
  readonly kinds: readonly FindingKind[] | null;
  /** Findings of this kind come first, of those that answer equally well. */
  readonly leaning: FindingKind | null;
  /** Only documents of these kinds; null for all. */
  readonly documents: readonly string[] | null;
  /** Only documents of these months; null for all. */
  readonly months: AskedMonths | null;
  /** The newest document that fits is asked for. */
  readonly latest: boolean;
  /** What it asks about, in the asker's words. */
  readonly subject: string;
}

type Rule<Value> = readonly [pattern: RegExp, value: Value];

const needsWork: readonly FindingKind[] = ['area-for-improvement', 'priority-action'];

const kindWords: readonly Rule<readonly FindingKind[]>[] = [
  [
    /\b(areas? (?:for|requiring|needing|in need of) )?(?:urgent |immediate )?priority actions?\b|\bapas?\b|\b(?:must|has to|have to|needs? to) be (?:fixed|put right|sorted|done) (?:straight away|at once|now|immediately|urgently)\b/i,
    ['priority-action'],
  ],
  [/\b(?:just |only )?(?:the )?(?:key |main )?strengths?(?: only)?\b/i, ['strength']],
  [
    /\b(?:just |only )?(?:the )?(?:areas? (?:for|to|of|needing|requiring) (?:improvement|improve|development)|areas? only|afis?|weakness(?:es)?|improvement areas?|recommendations?)(?: only)?\b/i,
    needsWork,
  ],
  // "What do we still need to fix at the front door", "what they say the council had to improve".
  [
    /\bwhat (?:must (?:we|they|it|the (?:council|service))|(?:(?:do|did|does) )?(?:we |they |it |the (?:council|service) )?(?:still )?(?:have|has|had|needs?|needed) to) (?:be (?:better|fixed|improved)|do better|fix|get better(?: at)?|improve|put right|sort(?: out)?|work on)\b|\b(?:we|they|it|the (?:council|service)) (?:still )?(?:must|(?:have|has|had|needs?|needed) to) (?:do better|fix|get better at|improve|put right|sort(?: out)?|work on)\b/i,
    needsWork,
  ],
  // "Front door visit, what to fix", "what needed sorting", "what did they want us to improve".
  [
    /\bwhat to (?:change|do better|fix|improve|put right|sort(?: out)?|work on)\b|\bwhat (?:most )?need(?:s|ed) (?:fixing|improving|sorting(?: out)?|putting right|work)\b|\b(?:ask(?:ed)?|t(?:ell|old)|want(?:ed)?) (?:us|them|the council) to (?:change|do better|fix|improve|put right|sort(?: out)?|work on)\b/i,
    needsWork,
  ],
  [/\bheadlines?(?: findings?)?\b/i, ['headline']],
];

/** "What was good about our foster carers": how it is put, and nothing that is asked about. */
const praiseAsked =
  /\bwhat(?: was| is| were| are|['’]?s) (?:so |really )?(?:good|strong|positive|(?:done|going|working) well)(?= (?:about|at|from|in|with)\b|\W*$)|\bwhat (?:goes|went|works|worked) well\b|\b(?:good|strong|positive|plus) (?:bits|points|things)\b/i;
const faultAsked =
  /\bwhat(?: was| is| were| are|['’]?s) (?:so |really )?(?:bad|poor|weak|wrong|not (?:good(?: enough)?|working(?: well)?))(?= (?:about|at|from|in|with)\b|\W*$)|\bwhat went (?:badly|wrong)\b|\b(?:bad|weak|negative) (?:bits|points|things)\b/i;

const leaningWords: readonly Rule<FindingKind>[] = [
  [praiseAsked, 'strength'],
  [faultAsked, 'area-for-improvement'],
  [
    /\b(?:prais\w*|positives?|did well|do(?:ing)? well|going well|went well|good at|good news|proud|best|compliment\w*|liked?|impress\w*)\b/i,
    'strength',
  ],
  [
    /\b(?:issues?|problems?|concerns?|concerned|worr\w+|wrong|weak|bad|badly|poor|poorly|critici\w+|fail\w*|struggl\w+|negatives?|gaps?|risks?|improv\w+|fix|criticism)\b/i,
    'area-for-improvement',
  ],
];

const documentWords: readonly Rule<readonly string[]>[] = [
  [/\b(?:ofsted )?monitoring visits?(?: letters?)?\b/i, ['monitoring-visit-letter']],
  [/\bfocused visits?(?: letters?)?\b|\bassurance visits?\b/i, ['focused-visit-letter']],
  [/\bjtais?\b|\bjoint (?:targeted )?(?:area )?inspections?\b/i, ['jtai-letter']],
  [
    /\b(?:full|last|latest|standard|short|ilacs|sif|graded|judgement|main) inspections?(?: reports?)?\b|\binspection reports?\b|\bilacs\b/i,
    ['inspection-report'],
  ],
  [
    /\b(?:scrutiny|committee) (?:reports?|papers?)\b|\b(?:last |latest )?(?:reports?|papers?) to (?:the )?(?:scrutiny|committee)\b|\b(?:scrutiny|committee|panel|cabinet) (?:was |were |been |be )?(?:told|heard|shown)\b|\b(?:told|shown|reported to|gone to|went to|taken to) (?:the )?(?:scrutiny|committee|panel|cabinet)\b/i,
    ['committee-report'],
  ],
];

/** "The care leavers visit of 2025" is an inspectors' visit, and none of a social worker's. */
const visitOfThen: Rule<readonly string[]> = [
  /\bvisit\b/i,
  ['focused-visit-letter', 'monitoring-visit-letter'],
];

const theReaders =
  '(?:they|inspectors|ofsted|we|you|(?:the|our|their|this|that)(?: \\S+){0,3}? (?:findings|inspection|jtais?|letters?|papers?|record|reports?|visit))';

/** How people open a question: "the view of", "how are we doing with", "what did they say about". */
const openings = new RegExp(
  [
    /what(?:['’]s| is| was| are| were)? (?:the |their |his |her |our )?(?:views?|feedback|verdict|take|opinion|thoughts|picture|position)(?: is)? (?:of|on|about|regarding)/,
    /how (?:are|were|is|was) (?:we|they|things) (?:doing|getting on)(?: (?:with|on|at|for|in))?/,
    RegExp(
      `(?:what|did|do|does|has|have)(?: do| does| did| has| have)? ${theReaders}(?: ever)? (?:find|found|know|make|said|say|tell us|think|thought|told us)(?: anything| a lot| much)?(?: (?:about|of|on)\\b)?`,
    ),
  ]
    .map(({ source }) => `\\b(?:${source})\\b`)
    .join('|'),
  'gi',
);

/** Who asks, what they want it for, and how it is put: "I'm a councillor and", "do a good job". */
const asides =
  /\b(?:do(?:es|ing|ne)?|did) (?:a|an|the|their|our|its) (?:\w+ )?job\b|\bi(?:['’]?m| am) (?:a|an|the) (?:\w+ ){1,4}?(?=and\b)|\bfor (?:a|an|my|our|the) (?:presentation|briefing|talk|slides?|meeting|paper)\b.*$/gi;

const latestWords = /\b(?:latest|newest|most recent|recent(?:ly)?|last time|last)\b/i;

/** Takes a question such as "what are the latest findings on care leavers?" apart. */
export function understandQuestion(text: string, thisYear: number): Question {
  const kind = kindWords.find(([pattern]) => pattern.test(text));
  const asked = askedMonths(text, thisYear);
  const ofThen = asked === null ? documentWords : [...documentWords, visitOfThen];
  const documents = ofThen.find(([pattern]) => pattern.test(text));
  const rest = [
    ...[openings, asides, praiseAsked, faultAsked],
    ...[kind?.[0], documents?.[0], asked?.pattern],
  ].reduce<string>(
    (left, pattern) => (pattern === undefined ? left : left.replace(pattern, ' ')),
    text,
  );
  const leaning =
    kind === undefined ? leaningWords.find(([pattern]) => pattern.test(text)) : undefined;
  return {
    kinds: kind?.[1] ?? null,
    leaning: leaning?.[1] ?? null,
    documents: documents?.[1] ?? null,
    months: asked?.months ?? null,
    latest: latestWords.test(text),
    subject: rest,
  };
}
