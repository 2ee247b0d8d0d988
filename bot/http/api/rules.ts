import type { PathwayView } from '../../contract/pathway.ts';
import { paths } from '../../contract/paths.ts';
import {
  nameCouncilSchema,
  overrideRuleSchema,
  setClosureDaysSchema,
  type RulesView,
} from '../../contract/rules.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';

/** The rules of inspection as the council has them, and the pathway that follows from them. */
export function addRuleRoutes(router: Router, { useCases }: ApiParts): void {
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
}
