import { Temporal } from 'temporal-polyfill';
import type { CouncilRules } from '../framework/council-rules.ts';
import { planTimeline } from '../timeline/plan-timeline.ts';
import { TimelineError, isForUnlikelyDays } from '../timeline/timeline-error.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { CallDraft, CompleteCall } from './call-draft.ts';
import { isYearlyEvent } from './visit.ts';

/**
 * The timeline of a call as far as it is known; null while type or time are not.
 * @throws TimelineError for dates that cannot be, or that are unlikely and not confirmed as meant
 */
export function timelineOf(draft: CallDraft, rules: CouncilRules): Timeline | null {
  if (draft.type === null || draft.call === null) return null;
  const call = Temporal.PlainDateTime.from(draft.call);
  return planTimeline({
    type: draft.type,
    call,
    pack: rules.inForce(call.toPlainDate()),
    closureDays: rules.closureDays,
    override: draft.meant,
    ...(draft.fieldworkStart !== null && {
      fieldwork: {
        start: Temporal.PlainDate.from(draft.fieldworkStart),
        end: Temporal.PlainDate.from(draft.fieldworkEnd ?? draft.fieldworkStart),
      },
    }),
  });
}

/** The draft with fieldwork days worked out from the call where nobody has said them. */
export function withFieldwork(draft: CallDraft, rules: CouncilRules): CallDraft {
  try {
    // Whether an unlikely day is meant is asked later; the form shows what would follow from it.
    const timeline = timelineOf({ ...draft, meant: true }, rules);
    if (timeline === null) return draft;
    const { fieldworkStart, fieldworkEnd } = timeline;
    return { ...draft, fieldworkStart, fieldworkEnd };
  } catch (error) {
    if (error instanceof TimelineError) return draft;
    throw error;
  }
}

export interface CallProblems {
  /** Each a sentence for the person who fills in the form; none when the call can be announced. */
  readonly sentences: readonly string[];
  /** Whether the person can settle it by saying that the days are meant. */
  readonly unlikelyDays: boolean;
}

/** When and by what rules a call is looked at. `now`: London wall clock, `YYYY-MM-DDTHH:MM`. */
export interface CallContext {
  readonly now: string;
  readonly rules: CouncilRules;
}

/** What stands between a draft and its announcement. */
export function callProblems(draft: CallDraft, { now, rules }: CallContext): CallProblems {
  const sentences: string[] = [];
  if (draft.type === null) sentences.push('Choose the type of visit.');
  const yearly = draft.type !== null && isYearlyEvent(draft.type);
  if (draft.call === null) {
    sentences.push(yearly ? 'Say when work on it begins.' : 'Say when Ofsted phoned.');
  }
  if (draft.call !== null && draft.call > now) {
    const what = yearly ? 'Work on it can’t begin' : 'The call can’t be';
    sentences.push(`${what} in the future. Check its day and time.`);
  }
  const refusal = refusalOf(draft, rules);
  if (refusal !== null) sentences.push(refusal.message);
  return { sentences, unlikelyDays: isForUnlikelyDays(refusal) };
}

function refusalOf(draft: CallDraft, rules: CouncilRules): TimelineError | null {
  try {
    timelineOf(draft, rules);
    return null;
  } catch (error) {
    if (error instanceof TimelineError) return error;
    throw error;
  }
}

/** Whether the draft has all that an announcement needs, and nothing that speaks against it. */
export function isComplete(draft: CallDraft, context: CallContext): draft is CompleteCall {
  return callProblems(draft, context).sentences.length === 0;
}
