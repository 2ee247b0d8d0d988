import { paths } from '../../contract/paths.ts';
import {
  changeHoldSchema,
  setRetentionSchema,
  type RetentionView,
} from '../../contract/retention.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';

/** How long the record is kept. */
export function addRetentionRoutes(router: Router, { useCases }: ApiParts): void {
  router.get(paths.retention, ({ actor }): Promise<RetentionView> => useCases.showRetention(actor));

  router.post(paths.retention, async ({ actor, body }): Promise<RetentionView> => {
    await useCases.setRetention(actor, setRetentionSchema.parse(body));
    return useCases.showRetention(actor);
  });

  router.post(paths.retentionHolds, async ({ actor, body }): Promise<RetentionView> => {
    await useCases.changeHold(actor, changeHoldSchema.parse(body));
    return useCases.showRetention(actor);
  });
}
