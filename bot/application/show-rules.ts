import type { RulesView, RuleView } from '../contract/rules.ts';
import { londonDay } from '../domain/calendar/london.ts';
import type { Basis } from '../domain/framework/basis.ts';
import type { FrameworkPack } from '../domain/framework/framework-pack.ts';
import type { VisitTypeRule } from '../domain/framework/visit-type.ts';
import type { Actor } from './actor.ts';
import { loadCouncilRules } from './council-rules.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { readRecord } from './records/record.ts';
import { ruleChangesRecord } from './records/record-types.ts';

/** The rules in force today, as the council has them, with what each rests on. */
export function createShowRules({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function showRules(actor: Pick<Actor, 'council'>): Promise<RulesView> {
    const place = { partition: councilPartition(actor.council), id: 'rules' };
    const [rules, changes] = await Promise.all([
      loadCouncilRules(store, actor.council),
      readRecord(store, ruleChangesRecord, place),
    ]);
    const pack = rules.inForce(londonDay(clock.now()));
    const ofType = pack.visitTypes.map((type) => ({
      title: type.title,
      rules: typeRules(pack, type),
    }));
    const clocks = pack.clocks.map((one) => ruleView(pack, { ...one, key: `clock/${one.key}` }));
    return {
      framework: { id: pack.id, title: pack.title },
      groups: [...ofType, { title: 'Statutory clocks', rules: clocks }],
      closureDays: changes?.body.closureDays ?? [],
    };
  };
}

function typeRules(pack: FrameworkPack, type: VisitTypeRule): RuleView[] {
  const view = (key: string, title: string, rule: { workingDays: number; basis: Basis }) =>
    ruleView(pack, { ...rule, key: `${type.key}/${key}`, title });
  const dated = type.milestones.flatMap(({ key, title, when, basis }) =>
    when.kind === 'working-day' ? [view(key, title, { workingDays: when.day, basis })] : [],
  );
  return [
    view('notice', 'Notice, from the call to fieldwork', type.notice),
    view('fieldwork', 'Length of fieldwork', type.fieldwork),
    ...dated,
  ];
}

function ruleView(
  pack: FrameworkPack,
  rule: { key: string; title: string; workingDays: number; basis: Basis },
): RuleView {
  const override = pack.overrides.findLast((change) => change.rule === rule.key);
  return {
    key: rule.key,
    title: rule.title,
    workingDays: rule.workingDays,
    basis: rule.basis.kind,
    source: rule.basis.source ?? null,
    override:
      override === undefined ? null : { by: override.by, at: override.at, was: override.was },
  };
}
