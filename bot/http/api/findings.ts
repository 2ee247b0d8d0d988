import type { FindingView } from '../../contract/finding.ts';
import { createFollowUpSchema, type FollowUpView } from '../../contract/follow-up.ts';
import { paths } from '../../contract/paths.ts';
import type { ApiParts } from '../api-parts.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Router } from '../route.ts';

/** Findings and their follow-ups, as far as the caller may see them. */
export function addFindingRoutes(router: Router, { useCases }: ApiParts): void {
  router.get(paths.findings, ({ actor }): Promise<FindingView[]> => {
    return useCases.listFindings(actor);
  });

  router.get(paths.followUps, ({ actor }): Promise<FollowUpView[]> => {
    return useCases.listFollowUps(actor);
  });

  router.post(
    paths.findingFollowUps(':finding'),
    async ({ actor, params, body }): Promise<FollowUpView> => {
      const asked = createFollowUpSchema.parse(body);
      const made = await useCases.createFollowUp(actor, params.finding ?? '', asked);
      const followUps = await useCases.listFollowUps(actor);
      const view = followUps.find(({ id }) => id === made.id);
      if (view === undefined) throw new DomainError('not-found', 'There is no such follow-up.');
      return view;
    },
  );
}
