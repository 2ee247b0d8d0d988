import type { CouncilRules } from '../../domain/framework/council-rules.ts';
import { allAtOnce } from '../../domain/telling/planned-release.ts';
import type { CallDraft, CompleteCall } from '../../domain/visits/call-draft.ts';
import {
  callProblems,
  isComplete,
  withFieldwork,
  type CallProblems,
} from '../../domain/visits/plan-call.ts';
import { londonWallClock, type CallFields } from '../draft-call.ts';

/** A call as somebody says that it was, and what is still wrong with it. */
export interface CheckedCall {
  /** With fieldwork days worked out where nobody has said them. */
  readonly draft: CallDraft;
  readonly problems: CallProblems;
  /** The same, once nothing is wrong with it; null otherwise. */
  readonly call: CompleteCall | null;
}

/** Checks the fields of a call that nobody keeps as a draft; `now` is an instant. */
export function completeCall(
  fields: CallFields,
  { visitId, now, rules }: { visitId: string; now: string; rules: CouncilRules },
): CheckedCall {
  const nobodys = { id: '', startedBy: '', startedAt: '', proposed: false };
  const said = { ...nobodys, ...fields, releases: allAtOnce, corrects: visitId };
  const draft = withFieldwork(said, rules);
  const context = { now: londonWallClock(now), rules };
  return {
    draft,
    problems: callProblems(draft, context),
    call: isComplete(draft, context) ? draft : null,
  };
}
