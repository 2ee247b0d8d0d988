import type { Actor } from '../../application/actor.ts';
import { visitSummaries } from '../../application/readiness-view/visit-summaries.ts';
import { namesOf } from '../../application/people.ts';
import { movedNotice } from '../../cards/moved-notice.ts';
import { saidWhen } from '../../cards/standing.ts';
import { recordSentSchema } from '../../contract/clock.ts';
import { paths } from '../../contract/paths.ts';
import type { PressOutcome } from '../../contract/press.ts';
import type { Moved, ReadinessView } from '../../contract/readiness.ts';
import { moveVisitSchema, type MoveView } from '../../contract/visit-move.ts';
import { releaseWaveSchema } from '../../contract/waves.ts';
import type { VisitSummary } from '../../contract/visit.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';
import { shownReadiness } from '../shown-readiness.ts';

/** Visits, their readiness, and what moves them on. */
export function addVisitRoutes(router: Router, { useCases, store, clock }: ApiParts): void {
  router.get(paths.visits, ({ actor }): Promise<VisitSummary[]> =>
    visitSummaries(store, actor.council),
  );

  const readinessOf = async (actor: Actor, visitId: string): Promise<ReadinessView> =>
    shownReadiness(await useCases.showReadiness(actor, visitId));

  router.get(paths.readiness(':visit'), ({ actor, params }) =>
    readinessOf(actor, params.visit ?? ''),
  );

  router.get(paths.moves(':visit'), ({ actor, params }): Promise<MoveView[]> => {
    return useCases.showMoves(actor, params.visit ?? '');
  });

  router.post(paths.moves(':visit'), async ({ actor, params, body }): Promise<Moved> => {
    const asked = moveVisitSchema.parse(body);
    const moved = await useCases.moveVisit(actor, params.visit ?? '', asked);
    const nameOf = await namesOf(store, actor.council, [moved.move.by]);
    const notice = movedNotice(moved, { nameOf, now: clock.now() });
    const readiness = await readinessOf(actor, moved.visit.id);
    return { changed: moved.changed, notice, readiness };
  });

  router.post(paths.wave(':visit', ':wave'), async ({ actor, params, body }) => {
    const { visit = '', wave = '' } = params;
    await useCases.releaseWave(actor, { visitId: visit, wave }, releaseWaveSchema.parse(body));
    return readinessOf(actor, visit);
  });

  router.post(paths.sent(':visit'), async ({ actor, params, body }) => {
    const { visit = '' } = params;
    await useCases.recordSent(actor, visit, recordSentSchema.parse(body));
    return readinessOf(actor, visit);
  });

  router.post(paths.setAside(':visit'), async ({ actor, params }) => {
    const { visit = '' } = params;
    await useCases.sendSetAside(actor, visit);
    return readinessOf(actor, visit);
  });

  router.post(paths.acknowledge(':visit'), async ({ actor, params }): Promise<PressOutcome> => {
    const { responder, changed } = await useCases.acknowledgeVisit(actor, params.visit ?? '');
    const seen = saidWhen(responder.acknowledgedAt ?? clock.now(), clock.now());
    return { changed, notice: changed ? 'Thank you. Seen.' : `You saw this ${seen}.` };
  });
}
