import { visitSummaries } from '../../application/readiness-view/visit-summaries.ts';
import type { Opening } from '../../contract/opening.ts';
import { paths } from '../../contract/paths.ts';
import { visitInView } from '../../contract/visit-in-view.ts';
import type { ApiParts } from '../api-parts.ts';
import { queryOf, type Router } from '../route.ts';
import { shownReadiness } from '../shown-readiness.ts';
import { meView } from './me-view.ts';

/** What the tab's first page is drawn from: three answers in the time of one. */
export function addOpeningRoute(router: Router, parts: ApiParts): void {
  router.get(paths.opening(null), async ({ actor, request }): Promise<Opening> => {
    const visits = await visitSummaries(parts.store, actor.council);
    const visit = visitInView(visits, queryOf(request).visit ?? null);
    const readiness =
      visit === undefined ? null : await parts.useCases.showReadiness(actor, visit.id);
    return {
      me: meView(actor, parts),
      visits,
      readiness: readiness && shownReadiness(readiness),
    };
  });
}
