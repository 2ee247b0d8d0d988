import type { Person } from '../people/person.ts';
import type { Item } from './item.ts';
import { untouched } from './untouched.ts';

const prefix = 'added-';

/** Whether somebody added it during the visit: no checklist of the council has it. */
export function isAdded({ key }: Item): boolean {
  return key.startsWith(prefix);
}

/** An item that somebody adds during a visit. `due` is an ISO instant. */
export function addedItem(
  asked: { requestId: string; title: string; why: string; due: string },
  { owner, position }: { owner: Person; position: number },
): Item {
  return {
    ...untouched(),
    key: `${prefix}${asked.requestId}`,
    position,
    title: asked.title,
    why: asked.why,
    category: 'added',
    ownerRole: owner.roles[0] ?? 'coordinator',
    ownerId: owner.id,
    followUpId: null,
    due: asked.due,
    basis: null,
    originalDue: asked.due,
    evidence: false,
    annexA: [],
  };
}
