import { z } from 'zod';
import type { NameCouncil, OverrideRule, SetClosureDays } from '../contract/rules.ts';
import { DomainError } from '../domain/errors.ts';
import { checkMilestoneOrder } from '../domain/framework/milestone-order.ts';
import { overrideRule } from '../domain/framework/override-rule.ts';
import type { FrameworkPack } from '../domain/framework/framework-pack.ts';
import { packById, packsWith } from '../domain/framework/packs.ts';
import { demand, type Actor } from './actor.ts';
import { loadCouncilRules } from './council-rules.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { createOf, readRecord, replaceOf } from './records/record.ts';
import { ruleChangesRecord, type StoredRuleChanges } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';

const refusal = 'Only the coordinator or the director can change the rules.';

/**
 * Gives a default rule the council's own number of working days, recorded with who and when. Visits
 * that have begun keep theirs. @throws DomainError `not-permitted`, `not-found`, `conflict` for a
 * rule that is verified, `invalid`
 */
function createOverrideRule(parts: Parts) {
  const change = createChangeRules(parts);
  return async function override(actor: Actor, asked: OverrideRule): Promise<void> {
    demand(actor, 'rules.change', refusal);
    const rules = await loadCouncilRules(parts.store, actor.council);
    const pack = packById(asked.framework, rules.packs);
    const shipped = packById(asked.framework, rules.shipped);
    if (pack === undefined || shipped === undefined)
      throw new DomainError('not-found', 'There is no such framework.');
    const at = parts.clock.now();
    const changed = overrideRule({ ...asked, pack, shipped, by: actor.person.name, at });
    checkMilestoneOrder(changed, shipped, asked.rule);
    const made = changed.overrides.at(-1);
    if (made === undefined) return;
    await change(actor, { type: 'rule.overridden', subject: asked.rule, at }, (before) => ({
      ...before,
      overrides: [...before.overrides, { ...made, framework: pack.id }],
    }));
  };
}

/**
 * The days on which the council closes of its own accord, all anew. `version` is the version of the
 * list that the change was decided on, so that nobody loses a day that somebody else has just added.
 * @throws DomainError `not-permitted`, `conflict` when the list has been changed since
 */
function createSetClosureDays(parts: Parts) {
  const change = createChangeRules(parts);
  return async function setClosureDays(
    actor: Actor,
    { closureDays, version }: SetClosureDays,
  ): Promise<void> {
    demand(actor, 'rules.change', refusal);
    const days = [...closureDays].sort((a, b) => a.day.localeCompare(b.day));
    const at = parts.clock.now();
    await change(actor, { type: 'closure-days.set', subject: 'closure-days', at }, (before) => {
      if (before.closureDaysVersion !== version) {
        throw new DomainError(
          'conflict',
          'Somebody else has changed the closure days meanwhile. Look at them as they are now, then try again.',
        );
      }
      return { ...before, closureDays: days, closureDaysVersion: version + 1 };
    });
  };
}

/** What the council is called: letters of any other are another's. @throws DomainError `not-permitted` */
function createNameCouncil(parts: Parts) {
  const change = createChangeRules(parts);
  return async function nameCouncil(actor: Actor, { name }: NameCouncil): Promise<void> {
    demand(actor, 'rules.change', refusal);
    const at = parts.clock.now();
    await change(actor, { type: 'council.named', subject: 'council', at }, (before) => ({
      ...before,
      councilName: name,
    }));
  };
}

/**
 * Adds a framework pack from its JSON data, or replaces the council's own of the same id. A draft is
 * there to be looked at; a published one is in force from its day. @throws DomainError `invalid`
 * naming the field at fault, `conflict` for the id of a pack that comes with the product
 */
function createAddFramework(parts: Parts) {
  const change = createChangeRules(parts);
  return async function addFramework(actor: Actor, data: unknown): Promise<FrameworkPack> {
    demand(actor, 'rules.change', refusal);
    const pack = packsWith([data]).at(-1);
    const read = packDataSchema.safeParse(data);
    if (pack === undefined || !read.success) {
      throw new DomainError('invalid', 'A framework pack is an object with an id.');
    }
    if (packById(pack.id) !== undefined) {
      throw new DomainError(
        'conflict',
        `${pack.id} comes with Visit Ready. Give yours another id.`,
      );
    }
    const at = parts.clock.now();
    await change(actor, { type: 'framework.added', subject: pack.id, at }, (before) => ({
      ...before,
      packs: [...before.packs.filter(({ id }) => id !== pack.id), read.data],
    }));
    return pack;
  };
}

/** Everything that changes the council's rules, each change with its event. */
export function createRuleChanges(parts: Parts) {
  return {
    addFramework: createAddFramework(parts),
    nameCouncil: createNameCouncil(parts),
    overrideRule: createOverrideRule(parts),
    setClosureDays: createSetClosureDays(parts),
  };
}

const packDataSchema = z.looseObject({ id: z.string() });

function createChangeRules({ store, ids }: Parts) {
  return function change(
    actor: Actor,
    event: { type: string; subject: string; at: string },
    make: (before: StoredRuleChanges) => StoredRuleChanges,
  ): Promise<void> {
    const partition = councilPartition(actor.council);
    return retryConflict(async () => {
      const kept = await readRecord(store, ruleChangesRecord, { partition, id: 'rules' });
      const before = kept?.body ?? {
        packs: [],
        overrides: [],
        closureDays: [],
        closureDaysVersion: 0,
        councilName: null,
      };
      const after = make(before);
      await store.commit(partition, [
        kept === null
          ? createOf(ruleChangesRecord, after)
          : replaceOf(ruleChangesRecord, kept, after),
        eventOf({
          ...event,
          id: ids.event(),
          actor: actor.person.id,
          before,
          after,
          visitId: null,
        }),
      ]);
    });
  };
}
