import type { FindingView } from '../../contract/finding.ts';
import { paths } from '../../contract/paths.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';

/** Findings, as far as the caller may see them. */
export function addFindingRoutes(router: Router, { useCases }: ApiParts): void {
  router.get(paths.findings, ({ actor }): Promise<FindingView[]> => {
    return useCases.listFindings(actor);
  });
}
