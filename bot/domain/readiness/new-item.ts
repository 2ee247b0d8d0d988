import { londonDay } from '../calendar/london.ts';
import type { ClosureDays } from '../calendar/working-days.ts';
import { dueAt } from '../checklist/due.ts';
import type { TemplateItem } from '../checklist/template.ts';
import { holderOf, type Person } from '../people/person.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Item } from './item.ts';
import { ownedOn } from './stand-in.ts';
import { untouched } from './untouched.ts';

/** The visit's dates, and the council's closure days, on which nothing falls due. */
export interface Dates {
  readonly timeline: Timeline;
  readonly closureDays: ClosureDays;
}

/** An item of a new visit: due by the visit's timeline, owned by whoever holds its role. */
export function newItem(
  template: TemplateItem,
  visit: Dates & { position: number; people: readonly Person[] },
): Item {
  const owner = holderOf(template.owner, visit.people, londonDay(visit.timeline.call).toString());
  return itemFor(template, { ...visit, ownerId: owner?.id ?? null });
}

/**
 * An item about a follow-up of an earlier visit: its owner's, not that of whoever else holds the same
 * role. Of an owner who has left or is away it goes where all their items go.
 * @param visit `people`: leavers too
 */
export function newCarriedItem(
  template: TemplateItem,
  followUp: { id: string; ownerId: string },
  visit: Dates & { position: number; people: readonly Person[] },
): Item {
  const made = itemFor(template, { ...visit, ownerId: followUp.ownerId });
  const item = { ...made, followUpId: followUp.id };
  return ownedOn(londonDay(visit.timeline.call).toString(), item, visit.people) ?? item;
}

/** The personal items of one person: everybody's, and those for the roles that they hold. */
export function personalItems(
  templates: readonly TemplateItem[],
  visit: Dates & { person: Person },
): Item[] {
  const roles: readonly string[] = visit.person.roles;
  return templates
    .filter(({ kind }) => kind === 'personal')
    .filter(({ audience }) => audience.some((role) => role === 'everyone' || roles.includes(role)))
    .map((template, position) =>
      itemFor(template, { ...visit, position, ownerId: visit.person.id }),
    );
}

function itemFor(
  template: TemplateItem,
  place: Dates & { position: number; ownerId: string | null },
): Item {
  const due = dueAt(template, place.timeline, place.closureDays);
  return {
    ...untouched(),
    key: template.key,
    position: place.position,
    title: template.title,
    why: template.why,
    category: template.category,
    ownerRole: template.owner,
    ownerId: place.ownerId,
    followUpId: null,
    due,
    basis: template.basis?.kind ?? null,
    originalDue: due,
    evidence: template.evidence,
    annexA: [...template.annexA],
  };
}
