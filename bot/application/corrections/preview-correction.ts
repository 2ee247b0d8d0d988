import type { VisitSummary } from '../../contract/visit.ts';
import type { CallDraft } from '../../domain/visits/call-draft.ts';
import type { CallProblems } from '../../domain/visits/plan-call.ts';
import type { Actor } from '../actor.ts';
import { loadCouncilRules } from '../council-rules.ts';
import type { CallFields } from '../draft-call.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { visitSummary } from '../readiness-view/visit-summary.ts';
import { demandMayAnnounce } from '../who-may-announce.ts';
import { completeCall } from './complete-call.ts';
import { planCorrection, type ToldBefore } from './plan-correction.ts';

/** What a correction would do, before anything is changed and anybody is told. */
export interface CorrectionPreview {
  /** With fieldwork days worked out where nobody has said them. */
  readonly draft: CallDraft;
  readonly problems: CallProblems;
  /** Null while something is wrong, or where nothing differs from what was announced. */
  readonly correction: {
    readonly visit: VisitSummary;
    readonly told: ToldBefore;
    /** How many items of the checklist come, go, and stand otherwise. */
    readonly items: { readonly added: number; readonly dropped: number; readonly changed: number };
  } | null;
}

/** @throws DomainError `not-permitted`, `not-found`, `conflict` (the visit is off or over) */
export function createPreviewCorrection(parts: Parts) {
  return async function previewCorrection(
    actor: Actor,
    visitId: string,
    fields: CallFields,
  ): Promise<CorrectionPreview> {
    const { store, clock } = parts;
    await demandMayAnnounce({ store, clock }, actor);
    const [rules, staff] = await Promise.all([
      loadCouncilRules(store, actor.council),
      loadStaff(store, actor.council),
    ]);
    const checked = completeCall(fields, { visitId, now: clock.now(), rules });
    const { call, draft, problems } = checked;
    const planned =
      call === null ? null : await planCorrection(parts, actor, { visitId, call, rules });
    if (planned === null) return { draft, problems, correction: null };
    const { visit, told, items } = planned;
    return {
      draft,
      problems,
      correction: {
        visit: visitSummary(visit, (id) => staff.nameOf(id)),
        told,
        items: {
          added: items.added.length,
          dropped: items.dropped.length,
          changed: items.changed.length,
        },
      },
    };
  };
}
