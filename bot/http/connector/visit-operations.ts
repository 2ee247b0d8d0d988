import type { Actor } from '../../application/actor.ts';
import { loadStaff } from '../../application/people.ts';
import { visitSummary } from '../../application/readiness-view/visit-summary.ts';
import { listVisits as visitsOf } from '../../application/visits.ts';
import {
  blockItem,
  completeItem,
  getReadiness,
  listItems,
  listPeople,
  listVisits,
} from '../../contract/connector/visit-operations.ts';
import type {
  ConnectorItem,
  ConnectorReadiness,
  ConnectorVisit,
} from '../../contract/connector/views.ts';
import type { ItemView, ReadinessView } from '../../contract/readiness.ts';
import type { VisitSummary } from '../../contract/visit.ts';
import { visitTitle } from '../../contract/visit-title.ts';
import type { AskedPress } from '../../application/press-item.ts';
import type { ConnectorParts } from './connector-parts.ts';
import { asSeen, type ConnectorCall, type ConnectorRouter } from './connector-route.ts';
import { pageOf, tagged } from './page.ts';

/** Visits, how ready they are, and the items of their checklists. */
export function addVisitOperations(router: ConnectorRouter, parts: ConnectorParts): void {
  const { useCases, store, links } = parts;

  router.add(listVisits, async (call) => {
    const { council } = call.actor;
    const [visits, { nameOf }] = await Promise.all([
      visitsOf(store, council),
      loadStaff(store, council),
    ]);
    return pageOf(
      call,
      visits.map((visit) => visitView(visitSummary(visit, nameOf), links)),
    );
  });

  router.add(listPeople, async (call) => {
    const { people } = await loadStaff(store, call.actor.council);
    return pageOf(
      call,
      people.map(({ id, name, team }) => ({ id, name, team: team ?? undefined })),
    );
  });

  router.add(getReadiness, async ({ actor, params }) => {
    return readinessView(await useCases.showReadiness(actor, params.visit ?? ''), links);
  });

  router.add(listItems, async (call) => {
    const { state } = call.query;
    const { items } = await useCases.showReadiness(call.actor, call.params.visit ?? '');
    const wanted = items.filter(({ standing }) => state === undefined || standing === state);
    return pageOf(call, wanted.map(itemView));
  });

  addPresses(router, parts);
}

function addPresses(router: ConnectorRouter, { useCases }: ConnectorParts): void {
  const shown = async (actor: Actor, { visit = '', item = '' }: Record<string, string>) => {
    const place = { visitId: visit, key: item, kind: 'shared' as const };
    return itemView((await useCases.showItem(actor, place)).item);
  };

  async function press(
    call: ConnectorCall<unknown, unknown>,
    asked: AskedPress,
  ): Promise<ConnectorItem> {
    const { actor, params } = call;
    const place = { visitId: params.visit ?? '', key: params.item ?? '' };
    await useCases.pressItem(actor, place, {
      ...asked,
      ...asSeen(call, () => shown(actor, params)),
    });
    return shown(actor, params);
  }

  router.add(completeItem, (call) => press(call, { press: 'complete' }));
  router.add(blockItem, (call) => press(call, { press: 'block', reason: call.body.reason }));
}

export function visitView(visit: VisitSummary, links: ConnectorParts['links']): ConnectorVisit {
  const { id, type, state, drill, call, fieldworkStart, fieldworkEnd } = visit;
  return {
    id,
    title: visitTitle(visit),
    type,
    theme: visit.themeTitle ?? undefined,
    ...{ state, drill, call, fieldworkStart, fieldworkEnd },
    link: links.readiness(id),
  };
}

function readinessView(view: ReadinessView, links: ConnectorParts['links']): ConnectorReadiness {
  const { ready, counts, reach } = view;
  return {
    visit: visitView(view.visit, links),
    asOf: view.asOf,
    percentReady: ready.percent,
    itemsDone: ready.done,
    itemsTotal: ready.total,
    itemsOverdue: counts.overdue,
    itemsBlocked: counts.blocked,
    everyone: reach.everyone,
    told: reach.sent,
    acknowledged: reach.acknowledged,
    notReached: reach.notReached,
    workingDaysToFieldwork: view.workingDaysToFieldwork ?? undefined,
  };
}

function itemView(item: ItemView): ConnectorItem {
  return tagged({
    id: item.key,
    title: item.title,
    category: item.category,
    state: item.standing,
    ownerRole: item.ownerRole,
    owner: item.owner?.name,
    due: item.due ?? undefined,
    reason: item.reason?.text,
    doneAt: item.done?.at,
    doneBy: item.done?.by,
  });
}
