import { countWords } from '../../../../bot/contract/list-words.ts';
import type { RuleView } from '../../../../bot/contract/rules.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';

type Numbered = Pick<RuleView, 'workingDays' | 'countedFrom'>;

const anchors = {
  'fieldwork-start': 'fieldwork starts',
  'fieldwork-end': 'fieldwork ends',
  draft: 'the draft is received',
  letter: 'the letter or report is received',
} as const;

/** What a rule's number means: "1 working day before fieldwork starts". */
export function ruleWords({ workingDays, countedFrom }: Numbered): string {
  const days = countWords(Math.abs(workingDays), 'working day', 'working days');
  if (countedFrom === null) return days;
  if (countedFrom === 'call-as-day-1') return `Working day ${workingDays}, the call being day 1`;
  if (countedFrom === 'call') {
    return workingDays === 0 ? 'On the day of the call' : `${days} after the call`;
  }
  const anchor = anchors[countedFrom];
  if (workingDays === 0) return `On the day ${anchor}`;
  return `${days} ${workingDays < 0 ? 'before' : 'after'} ${anchor}`;
}

/** Who changed a rule, when, and what it was; nothing for one that is as it came. */
export function overrideWords(rule: RuleView, now: string): string | null {
  if (rule.override === null) return null;
  const { by, at, was } = rule.override;
  const before = ruleWords({ ...rule, workingDays: was });
  return `Set by ${by}, ${sayMoment(at, now)}. It was: ${before.charAt(0).toLowerCase()}${before.slice(1)}.`;
}

/** What a rule rests on. A council's own number rests on whoever set it, said elsewhere. */
export function sourceWords({ basis, source, override }: RuleView): string | null {
  return basis === 'default' && override !== null ? null : source;
}

/** The number that somebody typed; null where it is no whole number. */
export function readDays(typed: string): number | null {
  return /^\s*-?\d{1,3}\s*$/.test(typed) ? Number(typed) : null;
}
