import type { z } from 'zod';
import type { Actor } from '../application/actor.ts';
import { loadStaff } from '../application/people.ts';
import type { Message } from '../application/ports.ts';
import { summaryOf } from '../application/readiness-view/summary-of.ts';
import { itemCard, type ItemLook } from '../cards/item-card.ts';
import {
  itemFormCard,
  newItemCard,
  type ItemAsk,
  type TypedItem,
} from '../cards/item-form-card.ts';
import { londonDateTime } from '../domain/calendar/london.ts';
import type { ChatParts } from './chat-parts.ts';
import type { itemDataSchema } from './item-data.ts';

type ItemData = Pick<z.infer<typeof itemDataSchema>, 'visit' | 'item' | 'kind' | 'page'>;

/** One item's card, drawn from the store. */
export async function oneItem(
  { useCases, ids, links }: ChatParts,
  actor: Actor,
  shown: ItemData & Pick<ItemLook, 'notice' | 'undoable' | 'typed'>,
): Promise<Message> {
  const { visit, item, kind, page, notice, undoable, typed } = shown;
  const detail = await useCases.showItem(actor, { visitId: visit, key: item, kind });
  return itemCard(detail, { links, page, requestId: ids.random(), notice, undoable, typed });
}

/** The form that asks for a change, with what was typed and why it will not do. */
export async function itemForm(
  { useCases, store, ids }: ChatParts,
  actor: Actor,
  asked: ItemData & { ask: ItemAsk; typed: TypedItem | null; problem: string | null },
): Promise<Message> {
  const { visit, item, kind, page, ask, problem } = asked;
  const [detail, { people }] = await Promise.all([
    useCases.showItem(actor, { visitId: visit, key: item, kind }),
    loadStaff(store, actor.council),
  ]);
  const { owner, due } = detail.item;
  // Whoever has it already is no choice.
  const others = people.filter(({ id }) => id !== owner?.id);
  const typed = asked.typed ?? { ...nothingTyped, ...dueParts(due) };
  return itemFormCard(detail, ask, {
    people: others,
    typed,
    problem,
    page,
    requestId: ids.random(),
  });
}

/** The form for a new item. */
export async function newItemForm(
  { store, ids }: ChatParts,
  actor: Actor,
  asked: { visit: string; typed: TypedItem; problem: string | null },
): Promise<Message> {
  const [visit, { people }] = await Promise.all([
    summaryOf(store, actor.council, asked.visit),
    loadStaff(store, actor.council),
  ]);
  const { typed, problem } = asked;
  return newItemCard(visit, { people, typed, problem, requestId: ids.random() });
}

export const nothingTyped: TypedItem = {
  owner: '',
  dueDay: '',
  dueTime: '',
  reason: '',
  title: '',
  url: '',
  why: '',
};

function dueParts(due: string | null): Pick<TypedItem, 'dueDay' | 'dueTime'> {
  if (due === null) return { dueDay: '', dueTime: '' };
  const at = londonDateTime(due);
  return {
    dueDay: at.toPlainDate().toString(),
    dueTime: at.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
