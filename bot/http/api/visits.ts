import { z } from 'zod';
import { visitSummary } from '../../application/readiness-view/visit-summary.ts';
import type { PressedItem } from '../../application/press-item.ts';
import { loadStaff, namesOf } from '../../application/people.ts';
import { listVisits } from '../../application/visits.ts';
import { saidWhen } from '../../cards/standing.ts';
import { paths } from '../../contract/paths.ts';
import type { PressOutcome } from '../../contract/press.ts';
import type { ReadinessView } from '../../contract/readiness.ts';
import { moveVisitSchema } from '../../contract/visit-move.ts';
import type { VisitSummary } from '../../contract/visit.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';

const placeSchema = z.object({
  visit: z.string(),
  item: z.string(),
  press: z.enum(['complete', 'reopen']),
});

/** Visits, their readiness, and the presses that change it. */
export function addVisitRoutes(router: Router, { useCases, store, clock }: ApiParts): void {
  router.get(paths.visits, async ({ actor }): Promise<VisitSummary[]> => {
    const [visits, staff] = await Promise.all([
      listVisits(store, actor.council),
      loadStaff(store, actor.council),
    ]);
    return visits.map((visit) => visitSummary(visit, (id) => staff.nameOf(id)));
  });

  router.get(paths.readiness(':visit'), ({ actor, params }): Promise<ReadinessView> => {
    return useCases.showReadiness(actor, params.visit ?? '');
  });

  router.post(paths.moves(':visit'), async ({ actor, params, body }): Promise<ReadinessView> => {
    const { id } = await useCases.moveVisit(actor, params.visit ?? '', moveVisitSchema.parse(body));
    return useCases.showReadiness(actor, id);
  });

  router.post(paths.acknowledge(':visit'), async ({ actor, params }): Promise<PressOutcome> => {
    const { responder, changed } = await useCases.acknowledgeVisit(actor, params.visit ?? '');
    const seen = saidWhen(responder.acknowledgedAt ?? clock.now(), clock.now());
    return { changed, notice: changed ? 'Thank you. Seen.' : `You saw this ${seen}.` };
  });

  router.post(paths.item(':visit', ':item', ':press'), async ({ actor, params }) => {
    const { visit, item, press } = placeSchema.parse(params);
    const pressed = await useCases.pressItem(actor, { visitId: visit, key: item }, press);
    const nameOf = await namesOf(store, actor.council, [pressed.item.done?.by ?? '']);
    return outcomeOf(pressed, nameOf, clock.now());
  });

  router.post(paths.myItem(':visit', ':item', ':press'), async ({ actor, params }) => {
    const { visit, item, press } = placeSchema.parse(params);
    const pressed = await useCases.pressPersonalItem(actor, { visitId: visit, key: item }, press);
    return outcomeOf(pressed, () => 'you', clock.now());
  });
}

function outcomeOf(
  { item, changed }: PressedItem,
  nameOf: (id: string) => string,
  now: string,
): PressOutcome {
  if (item.done === null) {
    return { changed, notice: `${changed ? 'Reopened' : 'Already open'}: ${item.title}` };
  }
  if (changed) return { changed, notice: `Done: ${item.title}` };
  const { by, at } = item.done;
  return { changed, notice: `Already completed by ${nameOf(by)}, ${saidWhen(at, now)}` };
}
