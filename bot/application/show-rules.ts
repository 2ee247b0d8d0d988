import type { RulesView, RuleView, VisitFactView } from '../contract/rules.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { hasThemedChecklists } from '../domain/checklist/templates.ts';
import type { Basis } from '../domain/framework/basis.ts';
import type { FrameworkPack } from '../domain/framework/framework-pack.ts';
import type { VisitTypeRule } from '../domain/framework/visit-type.ts';
import type { Anchor } from '../domain/timeline/moment.ts';
import type { Actor } from './actor.ts';
import { loadCouncilLetters } from './council-letters.ts';
import { loadRuleChanges } from './council-rules.ts';
import type { Parts } from './ports.ts';

/** The rules in force today, as the council has them, with what each rests on. */
export function createShowRules({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function showRules(actor: Pick<Actor, 'council'>): Promise<RulesView> {
    const [{ rules, kept }, { name }] = await Promise.all([
      loadRuleChanges(store, actor.council),
      loadCouncilLetters(store, actor.council),
    ]);
    const pack = rules.inForce(londonDay(clock.now()));
    const ofType = pack.visitTypes.map((type) => ({
      title: type.title,
      facts: visitFacts(type),
      rules: typeRules(pack, type),
    }));
    const clocks = pack.clocks.map((one) =>
      ruleView(pack, { ...one, key: `clock/${one.key}`, countedFrom: 'letter' }),
    );
    return {
      framework: { id: pack.id, title: pack.title },
      groups: [...ofType, { title: 'Statutory clocks', facts: [], rules: clocks }],
      councilName: name,
      closureDays: kept?.closureDays ?? [],
      closureDaysVersion: kept?.closureDaysVersion ?? 0,
      checklists: pack.visitTypes.map(({ key, title }) => ({
        type: key,
        title,
        themes: hasThemedChecklists(key) ? pack.themes.map(themeChoice) : [],
      })),
    };
  };
}

function themeChoice({ key, title }: FrameworkPack['themes'][number]) {
  return { key, title };
}

function visitFacts({ inspectors, publication, series }: VisitTypeRule): VisitFactView[] {
  const fact = (title: string, words: string, { kind, source }: Basis): VisitFactView => ({
    title,
    words,
    basis: kind,
    source: source ?? null,
  });
  return [
    fact('Who comes', inspectors.detail, inspectors.basis),
    ...(publication === null ? [] : [fact('Outcome', publication.usual, publication.basis)]),
    ...(series === undefined
      ? []
      : [fact('Series', `Typically ${series.typical}, at most ${series.most}`, series.basis)]),
  ];
}

type NumberedRule = Pick<RuleView, 'key' | 'title' | 'workingDays' | 'countedFrom'> & {
  basis: Basis;
};

function typeRules(pack: FrameworkPack, type: VisitTypeRule): RuleView[] {
  const { notice, fieldwork } = type;
  const view = (rule: NumberedRule) => ruleView(pack, { ...rule, key: `${type.key}/${rule.key}` });
  const dated = type.milestones.flatMap(({ key, title, when, basis }) => {
    if (when.kind !== 'working-day') return [];
    return [
      view({ key, title, workingDays: when.day, countedFrom: countedFrom[when.from], basis }),
    ];
  });
  return [
    view({
      ...notice,
      key: 'notice',
      title: 'Notice, from the call to fieldwork',
      countedFrom: notice.counting === 'call-is-day-1' ? 'call-as-day-1' : 'call',
    }),
    view({ ...fieldwork, key: 'fieldwork', title: 'Length of fieldwork', countedFrom: null }),
    ...dated,
  ];
}

const countedFrom = {
  day: 'call',
  'day-from-1': 'call-as-day-1',
  'fieldwork-start': 'fieldwork-start',
  'fieldwork-end': 'fieldwork-end',
  draft: 'draft',
  letter: 'letter',
} as const satisfies Record<Anchor, RuleView['countedFrom']>;

function ruleView(pack: FrameworkPack, rule: NumberedRule): RuleView {
  const last = pack.overrides.findLast((change) => change.rule === rule.key);
  const override = last === undefined || last.workingDays === null ? undefined : last;
  return {
    key: rule.key,
    title: rule.title,
    workingDays: rule.workingDays,
    countedFrom: rule.countedFrom,
    basis: rule.basis.kind,
    source: rule.basis.source ?? null,
    override:
      override === undefined ? null : { by: override.by, at: override.at, was: override.was },
  };
}
