import type { ChangedItems, SeenItem } from '../../contract/several-items.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Item } from '../../domain/readiness/item.ts';
import { lateAtIn } from '../../domain/visit-life/states.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../document-store.ts';
import { visitPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { loadCarriedFollowUps } from '../follow-ups/carried-follow-ups.ts';
import { createItemView } from '../readiness-view/item-view.ts';
import { queryRecords, replaceOf, type Kept } from '../records/record.ts';
import { itemRecord } from '../records/record-types.ts';
import { retryConflict } from '../retry-conflict.ts';
import { loadVisitState } from '../visit-state.ts';
import { hearersOf, newsOperations, type NewsOfItem } from './item-news.ts';
import { itemVersion } from './item-version.ts';
import { noSuchItem } from './kept-item.ts';

/** Each with its event, and a message to those who had it or were asked for it: within one commit. */
const itemsInCommit = 20;

/** What one item comes to, with what is kept of that and what others hear of it. */
export interface MadeChange {
  readonly after: Item;
  readonly event: Operation;
  readonly news: NewsOfItem | null;
}

export interface SeveralChanges {
  readonly actor: Actor;
  readonly visit: Visit;
  readonly items: readonly SeenItem[];
  /** Null where it is so already. @throws DomainError where it cannot be */
  readonly change: (item: Item) => MadeChange | null;
  /** What is kept along with the changes. */
  readonly also?: () => Operation[];
}

type Decision =
  | { readonly outcome: 'changed'; readonly key: string; kept: Kept<Item>; made: MadeChange }
  | { readonly outcome: 'was-so'; readonly key: string }
  | { readonly outcome: 'changed-meanwhile'; readonly key: string; readonly now: Item }
  | { readonly outcome: 'refused'; readonly key: string; readonly because: string };

/**
 * Changes several shared items, each by itself, and tells whoever is concerned of all of them at
 * once. What somebody else has changed since it was seen stays as it is.
 */
export async function changeSeveral(parts: Parts, asked: SeveralChanges): Promise<ChangedItems> {
  const wanted = [...new Map(asked.items.map((item) => [item.key, item])).values()];
  const made: Decision[] = [];
  for (let begin = 0; begin < wanted.length; begin += itemsInCommit) {
    const some = wanted.slice(begin, begin + itemsInCommit);
    made.push(...(await retryConflict(() => changeSome(parts, asked, some))));
  }
  return { items: await outcomesOf(parts, asked, made) };
}

async function changeSome(
  parts: Parts,
  asked: SeveralChanges,
  some: readonly SeenItem[],
): Promise<Decision[]> {
  const partition = visitPartition(asked.actor.council, asked.visit.id);
  const items = await queryRecords(parts.store, itemRecord, { partition });
  const decisions = some.map((seen) => {
    const kept = items.find(({ body }) => body.key === seen.key);
    return decide(kept, seen, asked.change);
  });
  const operations = await operationsOf(parts, asked, decisions);
  if (operations.length > 0) await parts.store.commit(partition, operations);
  return decisions;
}

function decide(
  kept: Kept<Item> | undefined,
  { key, version }: SeenItem,
  change: SeveralChanges['change'],
): Decision {
  if (kept === undefined) return { outcome: 'refused', key, because: noSuchItem().message };
  const now = kept.body;
  const asSeen = itemVersion(now) === version;
  try {
    const made = change(now);
    if (made === null) return { outcome: 'was-so', key };
    if (!asSeen) return { outcome: 'changed-meanwhile', key, now };
    return { outcome: 'changed', key, kept, made };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'conflict' && !asSeen) return { outcome: 'changed-meanwhile', key, now };
    return { outcome: 'refused', key, because: error.message };
  }
}

/** All that the decisions come to: nothing where nothing changes. */
async function operationsOf(
  parts: Parts,
  { actor, visit, also }: SeveralChanges,
  decisions: readonly Decision[],
): Promise<Operation[]> {
  const kept = also?.() ?? [];
  const changes = decisions.filter((one) => one.outcome === 'changed');
  if (changes.length === 0) return [];
  const news = changes.flatMap(({ made }) => made.news ?? []);
  const state = await loadVisitState(parts.store, actor.council, visit.id);
  const told = new Set(news.flatMap((one) => hearersOf(state, actor, one).told));
  return [
    ...changes.flatMap(({ kept: before, made }) => [
      replaceOf(itemRecord, before, made.after),
      made.event,
    ]),
    ...kept,
    ...newsOperations(parts, { actor, visitId: visit.id, told: [...told] }, news),
  ];
}

async function outcomesOf(
  { store, clock }: Parts,
  { actor, visit }: SeveralChanges,
  decisions: readonly Decision[],
): Promise<ChangedItems['items']> {
  const { nameOf } = await loadStaff(store, actor.council);
  const meanwhile = decisions.flatMap((one) =>
    one.outcome === 'changed-meanwhile' ? one.now : [],
  );
  const followUpOf = await loadCarriedFollowUps({ store, clock }, actor.council, meanwhile);
  const view = createItemView({ actor, nameOf, lateAt: lateAtIn(visit, clock.now()), followUpOf });
  return decisions.map((one) => {
    const { outcome, key } = one;
    switch (outcome) {
      case 'changed':
        return { outcome, key, version: itemVersion(one.made.after) };
      case 'changed-meanwhile':
        return { outcome, key, item: view(one.now) };
      case 'refused':
        return { outcome, key, because: one.because };
      case 'was-so':
        return { outcome, key };
    }
  });
}
