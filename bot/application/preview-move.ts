import type { MoveVisit } from '../contract/visit-move.ts';
import type { VisitChange } from '../domain/telling/about.ts';
import type { Visit, VisitMove } from '../domain/visits/visit.ts';
import type { Actor } from './actor.ts';
import { decideMove, madeAlready } from './decide-move.ts';
import { changeToTell, readPlannedVisit } from './move-visit.ts';
import type { Parts } from './ports.ts';
import { screenTyped } from './screen-typed.ts';

/** What a move would do, before anything is changed and anybody is told. */
export interface MovePreview {
  /** The visit as it would be. */
  readonly visit: Visit;
  /** What everybody would hear; null when nobody is sent anything. */
  readonly change: VisitChange | null;
  /** The move where it has been made already; null otherwise. */
  readonly already: VisitMove | null;
}

/** @throws DomainError whatever moveVisit would refuse */
export function createPreviewMove({ store, clock, ids }: Parts) {
  return async function previewMove(
    actor: Actor,
    visitId: string,
    asked: MoveVisit,
  ): Promise<MovePreview> {
    const { kept, keptPlan } = await readPlannedVisit(store, actor.council, visitId);
    const plan = keptPlan.body;
    const already = madeAlready(kept.body, { actor, asked });
    if (already !== null) return { visit: kept.body, change: null, already };
    // What is not fit to be kept is not fit to be shown as a message either.
    const texts = { reason: asked.reason };
    const { screened } = asked;
    screenTyped({ clock, ids }, actor, { texts, screened, subject: visitId, visitId });
    const { visit, move } = decideMove(kept.body, plan, { actor, asked, at: clock.now() });
    return { visit, change: changeToTell(kept.body, move), already: null };
  };
}
