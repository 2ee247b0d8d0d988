import {
  addFindingSchema,
  correctFindingSchema,
  dropFindingSchema,
} from '../../contract/letter-correction.ts';
import type { FindingView } from '../../contract/finding.ts';
import { paths } from '../../contract/paths.ts';
import type { Actor } from '../../application/actor.ts';
import { DomainError } from '../../domain/errors.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';

/** Findings, as far as the caller may see them, and what is put right of a saved letter's. */
export function addFindingRoutes(router: Router, { useCases }: ApiParts): void {
  router.get(paths.findings, ({ actor }): Promise<FindingView[]> => {
    return useCases.listFindings(actor);
  });

  router.post(paths.findingCorrection(':finding'), async ({ actor, params, body }) => {
    const { finding = '' } = params;
    await useCases.correctFinding(actor, finding, correctFindingSchema.parse(body));
    return findingOf(actor, finding);
  });

  router.post(paths.letterFindings(':letter'), async ({ actor, params, body }) => {
    const asked = addFindingSchema.parse(body);
    return findingOf(actor, await useCases.addFinding(actor, params.letter ?? '', asked));
  });

  router.post(paths.findingDropped(':letter', ':finding'), async ({ actor, params, body }) => {
    const { letter = '', finding = '' } = params;
    await useCases.dropFinding(actor, { letter, finding }, dropFindingSchema.parse(body));
    return { dropped: finding };
  });

  async function findingOf(actor: Actor, id: string): Promise<FindingView> {
    const findings = await useCases.listFindings(actor);
    const view = findings.find((finding) => finding.id === id);
    if (view === undefined) throw new DomainError('not-found', 'There is no such finding.');
    return view;
  }
}
