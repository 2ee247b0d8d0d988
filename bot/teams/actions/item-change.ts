import type { Actor } from '../../application/actor.ts';
import { itemVersion } from '../../application/items/item-version.ts';
import type { PlacedItem } from '../../application/items/kept-item.ts';
import type { Message } from '../../application/ports.ts';
import { itemCheckCard, type PlannedItem } from '../../cards/item-check-card.ts';
import { itemAsks, type ItemAsk } from '../../cards/item-form-card.ts';
import type { ItemChange, ItemChangeKind } from '../../domain/readiness/item-changes.ts';
import { cardAction } from '../card-action.ts';
import type { ChatParts } from '../chat-parts.ts';
import { itemForm, oneItem } from '../item-cards.ts';
import { orAskAgain } from '../or-ask-again.ts';
import { unlessRefused } from '../unless-refused.ts';
import { withOwner } from '../owner-typed.ts';
import { itemChangeDataSchema, itemChangeOf, typedOf, type ItemChangeData } from '../typed-item.ts';

interface ChangePress {
  readonly actor: Actor;
  readonly data: ItemChangeData;
}

/** Shows who would hear of a change, or the form with what will not do. */
export const itemCheck = cardAction({
  verb: 'item.check',
  data: itemChangeDataSchema,
  run: (chat, press) =>
    orAskAgain(async () => check(chat, await withOwner(chat, press)), formAgain(chat, press)),
});

/** Makes a change. A second press finds it made. */
export const itemChange = cardAction({
  verb: 'item.change',
  data: itemChangeDataSchema,
  run: (chat, press) =>
    orAskAgain(async () => make(chat, await withOwner(chat, press)), formAgain(chat, press)),
});

function formAgain(chat: ChatParts, { actor, data }: ChangePress) {
  return (problem: string) => {
    const ask = data.change;
    return isAsk(ask)
      ? itemForm(chat, actor, { ...data, ask, typed: typedOf(data), problem })
      : oneItem(chat, actor, { ...data, notice: null, typed: { text: data.text, problem } });
  };
}

function isAsk(change: ItemChangeKind): change is ItemAsk {
  return itemAsks.some((ask) => ask === change);
}

async function check(chat: ChatParts, { actor, data }: ChangePress): Promise<Message> {
  const { useCases } = chat;
  const change = itemChangeOf(data);
  const place = placeOf(data);
  const [preview, { visit, item, asOf: now, originalDue }] = await Promise.all([
    useCases.previewItemChange(actor, place, change),
    useCases.showItem(actor, place),
  ]);
  const back = { visit: data.visit, item: data.item, kind: data.kind, page: data.page };
  const { owner, dueDay, dueTime, reason } = data;
  const typed = { change: data.change, owner, dueDay, dueTime, reason };
  return itemCheckCard({
    visit,
    title: item.title,
    planned: plannedOf(change, originalDue),
    preview,
    now,
    confirm: { verb: 'item.change', data: { ...back, ...typed } },
    leave: { verb: 'item.open', data: back },
  });
}

function plannedOf(change: ItemChange, first: string | null): PlannedItem {
  if (change.kind !== 'redate') return { kind: 'assign' };
  return { kind: 'redate', due: change.due, reason: change.reason, first };
}

/** What somebody else has settled meanwhile is for the card to show, with the sentence. */
function make(chat: ChatParts, press: ChangePress): Promise<Message> {
  const { actor, data } = press;
  return unlessRefused(
    'conflict',
    () => change(chat, press),
    ({ message }) => oneItem(chat, actor, { ...data, notice: message }),
  );
}

async function change(chat: ChatParts, { actor, data }: ChangePress): Promise<Message> {
  const asked = { change: itemChangeOf(data), screened: data.screened };
  const { item, changed } = await chat.useCases.changeItem(actor, placeOf(data), asked);
  if (data.change === 'drop-offer') {
    const notice = item.ownerId === actor.person.id ? 'It stays yours' : 'It stays with its owner';
    return oneItem(chat, actor, { ...data, notice });
  }
  if (!changed) return oneItem(chat, actor, { ...data, notice: 'It was so already' });
  const undoable = isUndoable(data.change) ? itemVersion(item) : undefined;
  return oneItem(chat, actor, { ...data, notice: notices[data.change], undoable });
}

/** An offer has its own way back, for as long as nobody has accepted it. */
function isUndoable(change: ItemChangeKind): boolean {
  return change === 'assign' || change === 'redate';
}

function placeOf({ visit, item, kind }: ItemChangeData): PlacedItem {
  return { visitId: visit, key: item, kind };
}

const notices = {
  assign: 'It has another owner now',
  redate: 'Deadline changed',
  note: 'Note saved',
  'add-evidence': 'Link kept',
  offer: 'Asked. It stays yours until they accept',
  accept: 'It is yours now. Thank you',
} as const satisfies Record<Exclude<ItemChangeKind, 'drop-offer'>, string>;
