import type { ChangedItems, ChangeItems } from '../../contract/several-items.ts';
import { DomainError } from '../../domain/errors.ts';
import { changedItem } from '../../domain/readiness/change-item.ts';
import { demandDueAhead } from '../../domain/readiness/due-ahead.ts';
import type { Item } from '../../domain/readiness/item.ts';
import type { SharedChange } from '../../domain/readiness/item-changes.ts';
import { lateAtIn } from '../../domain/visit-life/states.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import { demand, type Actor } from '../actor.ts';
import { demandStaff } from '../demand-staff.ts';
import type { Operation } from '../document-store.ts';
import { visitPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { createItemView } from '../readiness-view/item-view.ts';
import { queryRecords, replaceOf, type Kept } from '../records/record.ts';
import { itemRecord } from '../records/record-types.ts';
import { retryConflict } from '../retry-conflict.ts';
import { screenTyped } from '../screen-typed.ts';
import { getVisit } from '../visits.ts';
import { loadVisitState } from '../visit-state.ts';
import { changeEvent } from './change-event.ts';
import { hearersOf, newsOfChange, newsOperations } from './item-news.ts';
import { itemVersion } from './item-version.ts';
import { noSuchItem } from './kept-item.ts';
import { demandMayChange } from './may-change-item.ts';

/** Each with its event, and a message to those who had it or were asked for it: within one commit. */
const itemsInCommit = 20;

interface Asked {
  readonly actor: Actor;
  readonly visitId: string;
  readonly asked: ChangeItems;
}

type Decision =
  | { readonly outcome: 'changed'; readonly key: string; readonly kept: Kept<Item>; after: Item }
  | { readonly outcome: 'was-so'; readonly key: string }
  | { readonly outcome: 'changed-meanwhile'; readonly key: string; readonly now: Item }
  | { readonly outcome: 'refused'; readonly key: string; readonly because: string };

/**
 * Gives several shared items another owner or deadline, or offers them, each by the rules for one
 * item; whoever is concerned hears of all of them at once. What somebody else has changed since it
 * was seen stays as it is. Done again, it changes nothing.
 * @throws DomainError `not-found` (visit, owner), `not-permitted`, `invalid`; PersonalDetails
 */
export function createChangeItems(parts: Parts) {
  return async function changeItems(
    actor: Actor,
    visitId: string,
    asked: ChangeItems,
  ): Promise<ChangedItems> {
    const visit = await getVisit(parts.store, actor.council, visitId);
    await demandPossible(parts, actor, asked.change);
    const wanted = [...new Map(asked.items.map(({ key, version }) => [key, version]))];
    const made: Decision[] = [];
    for (let begin = 0; begin < wanted.length; begin += itemsInCommit) {
      const some = wanted.slice(begin, begin + itemsInCommit);
      made.push(...(await retryConflict(() => changeSome(parts, { actor, visitId, asked }, some))));
    }
    return { items: await outcomesOf(parts, { actor, visit }, made) };
  };
}

/** What is the same for every item. */
async function demandPossible(
  { store, clock }: Parts,
  actor: Actor,
  change: SharedChange,
): Promise<void> {
  if (change.kind === 'offer') {
    await demandStaff(store, actor.council, change.to);
    return;
  }
  demand(
    actor,
    'item.change',
    'Owners and deadlines are for the coordinator or the director to change.',
  );
  if (change.kind === 'assign') await demandStaff(store, actor.council, change.ownerId);
  else demandDueAhead(change.due, clock.now());
}

async function changeSome(
  parts: Parts,
  to: Asked,
  some: readonly (readonly [key: string, version: string])[],
): Promise<Decision[]> {
  const { actor, visitId, asked } = to;
  const partition = visitPartition(actor.council, visitId);
  const items = await queryRecords(parts.store, itemRecord, { partition });
  const said = { by: actor.person.id, at: parts.clock.now() };
  const decisions = some.map(([key, version]) => {
    const kept = items.find(({ body }) => body.key === key);
    return decide({ kept, key, version }, asked.change, { actor, said });
  });
  const operations = await operationsOf(parts, to, decisions);
  if (operations.length > 0) await parts.store.commit(partition, operations);
  return decisions;
}

function decide(
  { kept, key, version }: { kept: Kept<Item> | undefined; key: string; version: string },
  change: SharedChange,
  { actor, said }: { actor: Actor; said: { by: string; at: string } },
): Decision {
  if (kept === undefined) return { outcome: 'refused', key, because: noSuchItem().message };
  const item = kept.body;
  const asSeen = itemVersion(item) === version;
  try {
    demandMayChange(actor.person, item, change.kind);
    const after = changedItem(item, change, said);
    if (after === null) return { outcome: 'was-so', key };
    if (!asSeen) return { outcome: 'changed-meanwhile', key, now: item };
    return { outcome: 'changed', key, kept, after };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'conflict' && !asSeen)
      return { outcome: 'changed-meanwhile', key, now: item };
    return { outcome: 'refused', key, because: error.message };
  }
}

/** All that the decisions come to: nothing where nothing changes. */
async function operationsOf(
  parts: Parts,
  { actor, visitId, asked }: Asked,
  decisions: readonly Decision[],
): Promise<Operation[]> {
  const { change, screened } = asked;
  const texts = change.kind === 'redate' ? { reason: change.reason } : {};
  const kept = screenTyped(parts, actor, { texts, screened, subject: visitId, visitId });
  const changes = decisions.filter((one) => one.outcome === 'changed');
  if (changes.length === 0) return [];
  const news = changes.flatMap(
    ({ kept: { body }, after }) => newsOfChange(change, body, after) ?? [],
  );
  const state = await loadVisitState(parts.store, actor.council, visitId);
  const told = new Set(news.flatMap((one) => hearersOf(state, actor, one).told));
  return [
    ...changes.flatMap(({ key, kept: before, after }) => [
      replaceOf(itemRecord, before, after),
      changeEvent(
        parts,
        { actor, place: { visitId, key, kind: 'shared' } },
        { before: before.body, after, change },
      ),
    ]),
    ...kept,
    ...newsOperations(parts, { actor, visitId, told: [...told] }, news),
  ];
}

async function outcomesOf(
  { store, clock }: Parts,
  { actor, visit }: { actor: Actor; visit: Visit },
  decisions: readonly Decision[],
): Promise<ChangedItems['items']> {
  const { nameOf } = await loadStaff(store, actor.council);
  const view = createItemView({ actor, nameOf, lateAt: lateAtIn(visit, clock.now()) });
  return decisions.map((one) => {
    const { outcome, key } = one;
    if (outcome === 'changed-meanwhile') return { outcome, key, item: view(one.now) };
    if (outcome === 'refused') return { outcome, key, because: one.because };
    return { outcome, key };
  });
}
