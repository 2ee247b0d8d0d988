import { demand } from '../../application/actor.ts';
import type { Command } from '../command.ts';
import { newItemForm, nothingTyped } from '../item-cards.ts';
import { spokenVisit } from '../spoken-visit.ts';

const opening = /^\s*(add|new)\s+((an?|another)\s+)?item\b\s*[:,–-]?\s*/i;

/** "Add item: book the large room": the form, with what is to be done filled in. */
export const addItem: Command = {
  name: 'add item',
  matches: (text) => opening.test(text),
  async run(chat, { actor, text }) {
    demand(actor, 'item.change', 'Items are for the coordinator or the director to add.');
    // What is to be done may name a theme; it does not name the visit.
    const visit = await spokenVisit(chat.store, actor.council, '');
    const title = text.replace(opening, '').trim().slice(0, 200);
    const typed = { ...nothingTyped, title };
    return newItemForm(chat, actor, { visit: visit.id, typed, problem: null });
  },
};
