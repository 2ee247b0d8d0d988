import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { loadCouncilRules } from '../../application/council-rules.ts';
import type { PathwayView } from '../../contract/pathway.ts';
import { paths } from '../../contract/paths.ts';
import {
  nameCouncilSchema,
  overrideRuleSchema,
  setClosureDaysSchema,
  type RulesView,
} from '../../contract/rules.ts';
import { DomainError } from '../../domain/errors.ts';
import { packById } from '../../domain/framework/packs.ts';
import { visitTypeKeys } from '../../domain/framework/visit-type.ts';
import { planTimeline } from '../../domain/timeline/plan-timeline.ts';
import type { Timeline } from '../../domain/timeline/timeline.ts';
import type { ApiParts } from '../api-parts.ts';
import { queryOf, type Router } from '../route.ts';

const timelineQuerySchema = z.object({
  type: z.enum(visitTypeKeys),
  /** London wall clock. */
  call: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Write the call like 2018-01-23T09:30'),
  framework: z.string().optional(),
  received: z.iso.date().optional(),
  priorityAction: z.stringbool().optional(),
});

/** The rules of inspection as the council has them, and what follows from them. */
export function addRuleRoutes(router: Router, { useCases, store }: ApiParts): void {
  router.get(paths.rules, ({ actor }): Promise<RulesView> => useCases.showRules(actor));

  router.post(paths.ruleOverrides, async ({ actor, body }): Promise<RulesView> => {
    await useCases.overrideRule(actor, overrideRuleSchema.parse(body));
    return useCases.showRules(actor);
  });

  router.post(paths.councilName, async ({ actor, body }): Promise<RulesView> => {
    await useCases.nameCouncil(actor, nameCouncilSchema.parse(body));
    return useCases.showRules(actor);
  });

  router.post(paths.closureDays, async ({ actor, body }): Promise<RulesView> => {
    await useCases.setClosureDays(actor, setClosureDaysSchema.parse(body));
    return useCases.showRules(actor);
  });

  router.get(paths.pathway, ({ actor }): Promise<PathwayView> => useCases.showPathway(actor));

  router.get(paths.timeline, async ({ actor, request }): Promise<Timeline> => {
    const asked = timelineQuerySchema.parse(queryOf(request));
    const { packs, inForce, closureDays } = await loadCouncilRules(store, actor.council);
    const call = Temporal.PlainDateTime.from(asked.call);
    const { framework } = asked;
    const pack = framework === undefined ? inForce(call.toPlainDate()) : packById(framework, packs);
    if (pack === undefined) throw new DomainError('not-found', 'There is no such framework.');
    const received =
      asked.received === undefined ? undefined : Temporal.PlainDate.from(asked.received);
    const { type, priorityAction } = asked;
    return planTimeline({ type, call, pack, closureDays, received, priorityAction });
  });
}
