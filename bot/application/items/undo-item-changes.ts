import type { ChangedItems, UndoItemChanges } from '../../contract/several-items.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Item } from '../../domain/readiness/item.ts';
import { itemBeforeSchema, undoneItem, whatChanges } from '../../domain/readiness/undo-change.ts';
import type { Actor } from '../actor.ts';
import { visitPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf, eventRecord, type VisitReadyEvent } from '../records/event-record.ts';
import { queryRecords } from '../records/record.ts';
import { getVisit } from '../visits.ts';
import { changeSeveral, type MadeChange } from './change-several.ts';
import { newsOfUndo } from './item-news.ts';
import { demandMayChange } from './may-change-item.ts';

/** What can be undone, by its event, and what undoing it is: a change that others hear of as of any. */
const undoes = {
  'item.assigned': { kind: 'assign', event: 'item.assigned' },
  'item.redated': { kind: 'redate', event: 'item.redated' },
  'item.offered': { kind: 'offer', event: 'item.offer-dropped' },
} as const;

/** What else makes an owner or a deadline what it is. */
const others = ['item.accepted', 'item.offer-dropped', 'item.handed-over', 'item.taken-back'];

/**
 * Puts several shared items back as they were before one’s own last change of owner, deadline or
 * offer, where nobody has changed anything about them since. Done again, it changes nothing.
 * @throws DomainError `not-found`
 */
export function createUndoItemChanges(parts: Parts) {
  return async function undoItemChanges(
    actor: Actor,
    visitId: string,
    { items }: UndoItemChanges,
  ): Promise<ChangedItems> {
    const visit = await getVisit(parts.store, actor.council, visitId);
    const last = await lastChanges(parts, actor, visitId);
    return changeSeveral(parts, {
      ...{ actor, visit, items },
      change: (item) => undoOf(parts, { actor, visitId, last: last.get(item.key) }, item),
    });
  };
}

/** The last change of each item, by its key. */
async function lastChanges(
  { store }: Parts,
  actor: Actor,
  visitId: string,
): Promise<Map<string, VisitReadyEvent>> {
  const partition = visitPartition(actor.council, visitId);
  const events = await queryRecords(store, eventRecord, { partition });
  const changes = events
    .map(({ body }) => body)
    .filter(({ type }) => type in undoes || others.includes(type))
    .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
  return new Map(changes.map((event) => [event.subject, event]));
}

function undoOf(
  { clock, ids }: Parts,
  { actor, visitId, last }: { actor: Actor; visitId: string; last: VisitReadyEvent | undefined },
  item: Item,
): MadeChange | null {
  if (last?.actor !== actor.person.id) throw notYours();
  if (isUndone(last)) return null;
  if (!isUndoable(last.type)) throw notYours();
  const { kind, event } = undoes[last.type];
  demandMayChange(actor.person, item, kind);
  const at = clock.now();
  const after = undoneItem(item, itemBeforeSchema.parse(last.before), at);
  return {
    after,
    event: eventOf({
      ...{ id: ids.event(), type: event, actor: actor.person.id, subject: item.key, at, visitId },
      before: whatChanges(item),
      after: { ...whatChanges(after), undone: true },
    }),
    news: newsOfUndo(item, after),
  };
}

function isUndoable(type: string): type is keyof typeof undoes {
  return type in undoes;
}

function isUndone({ after }: VisitReadyEvent): boolean {
  return (after as { undone?: boolean } | null)?.undone === true;
}

function notYours(): DomainError {
  return new DomainError('conflict', 'The last change of that item is not yours to undo.');
}
