import { sayMoment } from '../../contract/spoken-time.ts';
import type { ItemChange } from '../../domain/readiness/item-changes.ts';
import type { VisitReadyEvent } from '../records/event-record.ts';

/** What the events of an item keep of it, as far as this reads them. */
interface Kept {
  readonly ownerId?: string | null;
  readonly due?: string | null;
  readonly offer?: string | null;
  readonly reason?: string | null;
  readonly change?: ItemChange;
  readonly undone?: boolean;
}

interface Look {
  readonly nameOf: (id: string) => string;
  readonly now: string;
}

interface Said {
  /** As a sentence without its full stop. */
  readonly fact: string;
  readonly reason: string | null;
}

/** What an event says of an item; null of one that says nothing of it to a reader. */
export function itemFact(event: VisitReadyEvent, look: Look): Said | null {
  const before = (event.before ?? {}) as Kept;
  const after = (event.after ?? {}) as Kept;
  if (after.change !== undefined) return changeFact(after.change, before, { event, look });
  if (after.undone === true) return { fact: undoneFact(before, after, look), reason: null };
  const fact = pressFacts[verbOf(event)] ?? passedFact(event, after, look);
  return fact === undefined ? null : { fact, reason: reasonOf(event, after) };
}

function verbOf({ type }: VisitReadyEvent): string {
  return type.split('.')[1] ?? '';
}

/** In the words of the buttons. */
const pressFacts: Readonly<Record<string, string | undefined>> = {
  added: 'Added to the checklist',
  completed: 'Done',
  reopened: 'Not done after all',
  blocked: 'Blocked',
  unblocked: 'Not blocked any more',
  excluded: 'Does not apply',
  included: 'Applies after all',
};

/** A done item keeps what once blocked it: that is no reason of this. */
function reasonOf(event: VisitReadyEvent, { reason = null }: Kept): string | null {
  return ['blocked', 'excluded'].includes(verbOf(event)) ? reason : null;
}

/** Who stands in for whom is for the program to see to. */
function passedFact(
  event: VisitReadyEvent,
  { ownerId = null }: Kept,
  { nameOf }: Look,
): string | undefined {
  const owner = ownerId === null ? 'nobody' : nameOf(ownerId);
  switch (verbOf(event)) {
    case 'handed-over':
      return `Passed to ${owner}, as its owner is away or has left`;
    case 'taken-back':
      return `Back with ${owner}`;
    default:
      return undefined;
  }
}

function changeFact(
  change: ItemChange,
  before: Kept,
  { event, look }: { event: VisitReadyEvent; look: Look },
): Said {
  const said = (fact: string, reason: string | null = null) => ({ fact, reason });
  const was = before.ownerId == null ? 'nobody' : look.nameOf(before.ownerId);
  switch (change.kind) {
    case 'note':
      return said('Note written');
    case 'add-evidence':
      return said(`Evidence kept: ${change.title}`);
    case 'redate':
      return said(redatedFact(change.due, before.due ?? null, look), change.reason);
    case 'assign':
      return said(`Owner changed from ${was} to ${look.nameOf(change.ownerId)}`);
    case 'offer':
      return said(`Offered to ${look.nameOf(change.to)}`);
    case 'accept':
      return said(`Taken over from ${was}`);
    case 'drop-offer':
      return said(event.actor === before.ownerId ? 'Kept after all' : 'Not taken over');
  }
}

function undoneFact(before: Kept, after: Kept, { nameOf, now }: Look): string {
  if (before.ownerId !== after.ownerId) {
    return `Undone: back with ${after.ownerId == null ? 'nobody' : nameOf(after.ownerId)}`;
  }
  if (before.due !== after.due) {
    return `Undone: ${after.due == null ? 'without a date' : `due ${sayMoment(after.due, now)}`} again`;
  }
  return `Undone: offered to ${after.offer == null ? 'nobody any more' : `${nameOf(after.offer)} again`}`;
}

function redatedFact(due: string, before: string | null, { now }: Look): string {
  const to = sayMoment(due, now);
  return before === null
    ? `Deadline set: ${to}`
    : `Deadline moved from ${sayMoment(before, now)} to ${to}`;
}
