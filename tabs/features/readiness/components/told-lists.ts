import type { ResponderView } from '../../../../bot/contract/readiness.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';

export const toldLists = ['told', 'acknowledged', 'not-yet', 'not-reached'] as const;
export type ToldList = (typeof toldLists)[number];

export const toldListTitles = {
  told: 'Told',
  acknowledged: 'Acknowledged',
  'not-yet': 'Not yet acknowledged',
  'not-reached': 'Not reached',
} as const satisfies Record<ToldList, string>;

/** The list that an address names, or null. */
export function toldListNamed(name: string | null): ToldList | null {
  return toldLists.find((list) => list === name) ?? null;
}

/** The people on a list, by name. */
export function peopleOn(list: ToldList, people: readonly ResponderView[]): ResponderView[] {
  return people
    .filter((person) => isOn(list, person))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function isOn(list: ToldList, { delivery, acknowledgedAt }: ResponderView): boolean {
  switch (list) {
    case 'told':
      return delivery === 'sent';
    case 'acknowledged':
      return acknowledgedAt !== null;
    case 'not-yet':
      return delivery === 'sent' && acknowledgedAt === null;
    case 'not-reached':
      return delivery === 'not-reached';
  }
}

/** What is worth saying about a person on any of the lists. */
export function responderWords(person: ResponderView, now: string): string {
  if (person.notReachedBecause !== null) return person.notReachedBecause;
  if (person.acknowledgedAt !== null) {
    return `Acknowledged ${sayMoment(person.acknowledgedAt, now)}${itemsWords(person)}`;
  }
  if (person.deliveredAt !== null) {
    return `Told ${sayMoment(person.deliveredAt, now)}, not yet acknowledged${itemsWords(person)}`;
  }
  return person.delivery === 'held' ? 'Held back' : 'Still being told';
}

function itemsWords({ personalDone, personalTotal }: ResponderView): string {
  return personalTotal === 0 ? '' : `, ${personalDone} of ${personalTotal} items done`;
}
