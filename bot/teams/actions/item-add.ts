import { z } from 'zod';
import { demand, type Actor } from '../../application/actor.ts';
import type { Message } from '../../application/ports.ts';
import { summaryOf } from '../../application/readiness-view/summary-of.ts';
import { itemCheckCard } from '../../cards/item-check-card.ts';
import { cardAction } from '../card-action.ts';
import type { ChatParts } from '../chat-parts.ts';
import { newItemForm, nothingTyped, oneItem } from '../item-cards.ts';
import { orAskAgain } from '../or-ask-again.ts';
import { withOwner } from '../owner-typed.ts';
import { newItemDataSchema, newItemOf, typedOf, type NewItemData } from '../typed-item.ts';

/** "Add an item": the empty form. */
export const itemDraft = cardAction({
  verb: 'item.draft',
  data: z.object({ visit: z.string() }),
  run(chat, { actor, data }) {
    demand(actor, 'item.change', 'Items are for the coordinator or the director to add.');
    return newItemForm(chat, actor, { visit: data.visit, typed: nothingTyped, problem: null });
  },
});

/** Shows who would hear of the new item, or the form with what will not do. */
export const itemAddCheck = cardAction({
  verb: 'item.add-check',
  data: newItemDataSchema,
  run: (chat, press) =>
    orAskAgain(async () => check(chat, await withOwner(chat, press)), formAgain(chat, press)),
});

/** Adds it. A second press shows the item that the first has added. */
export const itemAdd = cardAction({
  verb: 'item.add',
  data: newItemDataSchema,
  run: (chat, press) =>
    orAskAgain(async () => add(chat, await withOwner(chat, press)), formAgain(chat, press)),
});

interface NewItemPress {
  readonly actor: Actor;
  readonly data: NewItemData;
}

function formAgain(chat: ChatParts, { actor, data }: NewItemPress) {
  return (problem: string) =>
    newItemForm(chat, actor, { visit: data.visit, typed: typedOf(data), problem });
}

async function check(
  { useCases, store, clock }: ChatParts,
  { actor, data }: NewItemPress,
): Promise<Message> {
  const asked = newItemOf(data);
  const [preview, visit] = await Promise.all([
    useCases.previewNewItem(actor, data.visit, asked),
    summaryOf(store, actor.council, data.visit),
  ]);
  const { request, title, why, owner, dueDay, dueTime } = data;
  const place = { visit: data.visit };
  return itemCheckCard({
    visit,
    title: asked.title,
    planned: { kind: 'add', due: asked.due },
    preview,
    now: clock.now(),
    confirm: {
      verb: 'item.add',
      data: { ...place, request, title, why, owner, dueDay, dueTime },
    },
    leave: { verb: 'checklist.show', data: { ...place, show: 'all', page: 0 } },
  });
}

async function add(chat: ChatParts, { actor, data }: NewItemPress): Promise<Message> {
  const { item, changed } = await chat.useCases.addItem(actor, data.visit, newItemOf(data));
  const notice = changed ? 'Added' : 'It was added already';
  const place = { visit: data.visit, item: item.key, kind: 'shared', page: 0 } as const;
  return oneItem(chat, actor, { ...place, notice });
}
