import type { CorrectPublicationDay } from '../contract/letter.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { DomainError } from '../domain/errors.ts';
import type { Letter } from '../domain/findings/letter.ts';
import { demandPublicationDay } from '../domain/findings/publication-day.ts';
import { demand, type Actor } from './actor.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { readRecord, replaceOf } from './records/record.ts';
import { letterRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';

/**
 * Puts right on which day a letter was published. Doing it again changes nothing.
 * @throws DomainError `not-permitted`; `not-found`, also for what is not published; `conflict` when
 * somebody has corrected it since; `invalid` for a day on which it cannot have been published
 */
export function createCorrectPublicationDay({ store, clock, ids }: Parts) {
  return function correctPublicationDay(
    actor: Actor,
    id: string,
    { on, was }: CorrectPublicationDay,
  ): Promise<Letter> {
    demand(actor, 'letter.publish', 'Only the coordinator or the director can correct the day.');
    const partition = councilPartition(actor.council);
    const now = clock.now();
    return retryConflict(async () => {
      const kept = await readRecord(store, letterRecord, { partition, id });
      if (kept?.body.publication !== 'published') {
        throw new DomainError('not-found', 'There is no such published letter.');
      }
      const { publishedOn, documentDate } = kept.body;
      if (publishedOn === on) return kept.body;
      if (publishedOn !== was) {
        throw new DomainError('conflict', 'Somebody has corrected the day: look again.');
      }
      demandPublicationDay(on, { documentDate, today: londonDay(now).toString() });
      const letter: Letter = { ...kept.body, publishedOn: on };
      const event = eventOf({
        id: ids.event(),
        type: 'letter.publication-day-corrected',
        actor: actor.person.id,
        subject: id,
        before: { publishedOn },
        after: { publishedOn: on },
        at: now,
        visitId: null,
        embargoed: false,
      });
      await store.commit(partition, [replaceOf(letterRecord, kept, letter), event]);
      return letter;
    });
  };
}
