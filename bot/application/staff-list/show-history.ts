import type { PersonHistory } from '../../contract/staff.ts';
import { staffChangeSchema } from '../../domain/people/staff-list/staff-change.ts';
import type { Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { eventRecord } from '../records/event-record.ts';
import { queryRecords } from '../records/record.ts';
import { fieldWords } from './field-words.ts';
import { demandMaySeePeople } from './who-may-change.ts';

const whatWords: Readonly<Record<string, string>> = {
  'person.added': 'Added',
  'person.changed': 'Changed',
  'person.linked': 'Found in Teams',
  'person.left': 'Left',
  'person.returned': 'Came back',
  'person.forgotten': 'Name replaced',
};

/** Who changed what of somebody on the staff list, newest first. */
export function createShowPersonHistory({ store }: Pick<Parts, 'store'>) {
  return async function showPersonHistory(actor: Actor, personId: string): Promise<PersonHistory> {
    demandMaySeePeople(actor);
    const [events, { nameOf }] = await Promise.all([
      queryRecords(store, eventRecord, {
        partition: councilPartition(actor.council),
        wanted: { equals: { subject: personId } },
      }),
      loadStaff(store, actor.council),
    ]);
    return events.reverse().flatMap(({ body }) => {
      const what = whatWords[body.type];
      if (what === undefined) return [];
      const { before, after } = changeSchema.parse({ before: body.before, after: body.after });
      const by = body.actor === null ? 'Visit Ready' : nameOf(body.actor);
      return [{ id: body.id, what, by, at: body.at, changes: fieldWords(before, after, nameOf) }];
    });
  };
}

const changeSchema = staffChangeSchema.pick({ before: true, after: true });
