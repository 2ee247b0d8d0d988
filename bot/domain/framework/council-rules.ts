import type { Temporal } from 'temporal-polyfill';
import type { ClosureDays } from '../calendar/working-days.ts';
import type { ChecklistTemplate } from '../checklist/template.ts';
import { checklistTemplate, type TemplateRequest } from '../checklist/templates.ts';
import type { FrameworkPack, Override } from './framework-pack.ts';
import { overrideRule } from './override-rule.ts';
import { packInForce, packsWith } from './packs.ts';

/** What a council has changed of the rules that come with the product. */
export interface RuleChanges {
  /** Framework packs of its own, as JSON: a draft of a later framework, say. */
  readonly packs: readonly unknown[];
  /** Working days of default rules, oldest change first, with the pack that each is of. */
  readonly overrides: readonly (Override & { readonly framework: string })[];
  /** Days on which the council closes of its own accord, `YYYY-MM-DD`. */
  readonly closureDays: ClosureDays;
  /** The newest versions of the checklists that it has edited. */
  readonly templates: readonly ChecklistTemplate[];
}

/** The rules as a council has them: the shipped packs with its overrides, its closure days. */
export interface CouncilRules {
  readonly packs: readonly FrameworkPack[];
  /** The same packs as they came, without the council's overrides. */
  readonly shipped: readonly FrameworkPack[];
  readonly closureDays: ClosureDays;
  /** The pack in force on a day. @throws DomainError for a day before the oldest */
  readonly inForce: (day: Temporal.PlainDate) => FrameworkPack;
  /** The council's own version of a checklist, or the shipped one. */
  readonly template: (request: TemplateRequest) => ChecklistTemplate;
}

export function councilRules(changes: RuleChanges): CouncilRules {
  const shipped = packsWith(changes.packs);
  const packs = shipped.map((pack) =>
    changes.overrides
      .filter(({ framework }) => framework === pack.id)
      .reduce(
        (changed, override) => overrideRule({ ...override, pack: changed, shipped: pack }),
        pack,
      ),
  );
  return {
    packs,
    shipped,
    closureDays: changes.closureDays,
    inForce: (day) => packInForce(day, packs),
    template: (request) => {
      const shipped = checklistTemplate(request);
      return changes.templates.find(({ id }) => id === shipped.id) ?? shipped;
    },
  };
}

/** The rules of a council that has changed nothing. */
export function shippedRules(): CouncilRules {
  return councilRules({ packs: [], overrides: [], closureDays: new Set(), templates: [] });
}
