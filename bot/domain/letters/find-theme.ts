import { runningText, type PageLine } from './page-line.ts';
import type { Found, ReadingKind, ReadingTheme } from './reading.ts';

// How letters name the seven themes of focused visits; see bot/domain/visits for their titles.
const wordings: readonly [theme: ReadingTheme, pattern: RegExp][] = [
  [
    'front-door',
    /front door|contacts? and referrals?|point of contact|\bMASH\b|multi-agency safeguarding hub|initial need and risk|decision-making for children at the point/i,
  ],
  ['care-leavers', /care leavers|leaving care|care-experienced|transition (?:to|into) adulthood/i],
  ['permanence', /permanence|permanent homes|adoption/i],
  [
    'extra-familial-risk',
    /extra-?familial|(?:sexual|criminal|child) exploitation|vulnerable adolescents|missing from (?:home|care)|serious youth violence/i,
  ],
  [
    'placements-for-older-children',
    /placement decision|(?:accommodation|placements?|homes) for older children|unregulated|unregistered|semi-independent/i,
  ],
  [
    'children-in-need-and-protection',
    /child(?:ren)? in need|child protection|protection plans?|help and protection/i,
  ],
  [
    'children-in-care',
    /children in care|looked[- ]after children|children looked after|child in care/i,
  ],
];

const scopes: readonly RegExp[] = [
  /Inspectors (?:looked at|evaluated|reviewed|considered) the (?:local authority|council)’s arrangements[^.]*\./,
  /(?:The )?(?:focus|scope) of (?:the|this) (?:monitoring |focused )?visit (?:was|included)[^.]*\./i,
  /(?:During|In) (?:the course of )?this (?:monitoring )?visit,? inspectors (?:reviewed|looked at|evaluated)[^.]*\./i,
  /This (?:monitoring |focused )?visit (?:reviewed|looked at|focused on|considered)[^.]*\./i,
  /(?:multi-agency|joint) response to[^.]*\./i,
  /Inspectors (?:looked at|evaluated|reviewed)[^.]*\./,
  /focused visit[^.]{0,40}\blooking at[^.]*\./i,
];

/**
 * The theme that a visit looked at: the one named first where the letter says what inspectors
 * looked at; none, with medium confidence, where it names most of the service. A report on the whole
 * of a council's services has none.
 */
export function findTheme(
  lines: readonly PageLine[],
  kind: ReadingKind,
): Found<ReadingTheme | null> {
  if (kind === 'inspection-report') return { value: null, confidence: 'high' };
  const front = runningText(lines.slice(0, 120));
  if (kind === 'committee-report' && !/(?:focused|monitoring) visit/i.test(front)) {
    return { value: null, confidence: 'low' };
  }
  const scope = scopes
    .map((pattern) => pattern.exec(front)?.[0])
    .find((text) => text !== undefined);
  const [first, ...others] = themesOf(scope ?? '');
  if (first === undefined) return { value: null, confidence: 'low' };
  // A visit to all parts of the service has no theme of its own.
  if (others.length > 1) return { value: null, confidence: 'medium' };
  return { value: first, confidence: others.length === 0 ? 'high' : 'medium' };
}

/** "help and protection, with a particular focus on the front door" is about the front door. */
function themesOf(scope: string): ReadingTheme[] {
  // "care leavers, including relevant children in care" is a visit about care leavers.
  const looked = scope.replace(/,? including\b.*$/, '');
  const narrowed = /\b(?:particular|specific) focus on\b(.*)$/i.exec(looked)?.[1] ?? '';
  const narrow = themesIn(narrowed);
  return narrow.length > 0 ? narrow : themesIn(looked);
}

function themesIn(scope: string): ReadingTheme[] {
  return wordings
    .map(([theme, pattern]) => ({ theme, at: scope.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => one.at - other.at)
    .map(({ theme }) => theme);
}
