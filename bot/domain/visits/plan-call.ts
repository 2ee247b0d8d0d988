import { Temporal } from 'temporal-polyfill';
import { packInForce } from '../framework/packs.ts';
import { planTimeline } from '../timeline/plan-timeline.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { CallDraft, CompleteCall } from './call-draft.ts';

/** The timeline of a call as far as it is known; null while type or time are not. */
export function timelineOf(draft: CallDraft): Timeline | null {
  if (draft.type === null || draft.call === null) return null;
  const call = Temporal.PlainDateTime.from(draft.call);
  return planTimeline({
    type: draft.type,
    call,
    pack: packInForce(call.toPlainDate()),
    ...(draft.fieldworkStart !== null && {
      fieldwork: {
        start: Temporal.PlainDate.from(draft.fieldworkStart),
        end: Temporal.PlainDate.from(draft.fieldworkEnd ?? draft.fieldworkStart),
      },
    }),
  });
}

/** The draft with fieldwork days worked out from the call where nobody has said them. */
export function withFieldwork(draft: CallDraft): CallDraft {
  const timeline = timelineOf(draft);
  if (timeline === null) return draft;
  return {
    ...draft,
    fieldworkStart: timeline.fieldworkStart,
    fieldworkEnd: timeline.fieldworkEnd,
  };
}

/**
 * What stands between a draft and its announcement, each a sentence for the person who fills in the
 * form; none when the call can be announced. `now` is London wall clock (`YYYY-MM-DDTHH:MM`).
 */
export function callProblems(draft: CallDraft, now: string): string[] {
  const problems: string[] = [];
  if (draft.type === null) problems.push('Choose the type of visit.');
  if (draft.call === null) problems.push('Say when Ofsted phoned.');
  if (draft.call !== null && draft.call > now) {
    problems.push('The call cannot be in the future. Check its day and time.');
  }
  const { fieldworkStart: start, fieldworkEnd: end } = draft;
  if (start === null || end === null) problems.push('Say when fieldwork starts and ends.');
  else if (end < start) problems.push('Fieldwork cannot end before it starts.');
  else if (draft.call !== null && start < draft.call.slice(0, 10)) {
    problems.push('Fieldwork cannot start before the call.');
  }
  return problems;
}

/** Whether the draft has all that an announcement needs, and nothing that speaks against it. */
export function isComplete(draft: CallDraft, now: string): draft is CompleteCall {
  return callProblems(draft, now).length === 0;
}
