import type { PublishLetter } from '../contract/letter.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { DomainError } from '../domain/errors.ts';
import type { Letter } from '../domain/findings/letter.ts';
import { demandPublicationDay } from '../domain/findings/publication-day.ts';
import { maySeeEmbargoed } from '../domain/people/permissions.ts';
import { demand, type Actor } from './actor.ts';
import { commitLimits, type Operation } from './document-store.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { queryRecords, readRecord, replaceOf, type Kept } from './records/record.ts';
import { findingRecord, letterRecord } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';

/**
 * Ends a letter's embargo on the day that it was published, or says that it will not be. Findings
 * follow their letter. Doing it again changes nothing; what is published stays so.
 * @throws DomainError `not-permitted`; `not-found`; `conflict` for what is published already or was
 * only heard; `invalid` for a day to come, or one before the letter's own
 */
export function createPublishLetter({ store, clock, ids }: Parts) {
  return function publishLetter(actor: Actor, id: string, asked: PublishLetter): Promise<Letter> {
    demand(actor, 'letter.publish', 'Only the coordinator or the director can publish a letter.');
    if (!maySeeEmbargoed(actor.person)) {
      throw new DomainError('not-found', 'There is no such letter.');
    }
    const partition = councilPartition(actor.council);
    const now = clock.now();
    return retryConflict(async () => {
      const kept = await readRecord(store, letterRecord, { partition, id });
      if (kept === null) throw new DomainError('not-found', 'There is no such letter.');
      const publishedOn = asked.as === 'published' ? asked.on : null;
      const { publication } = kept.body;
      if (publication === asked.as && kept.body.publishedOn === publishedOn) return kept.body;
      refuseImpossible(kept.body);
      if (publishedOn !== null) {
        const today = londonDay(now).toString();
        demandPublicationDay(publishedOn, { documentDate: kept.body.documentDate, today });
      }
      const letter: Letter = { ...kept.body, publication: asked.as, publishedOn };
      const event = eventOf({
        id: ids.event(),
        type: asked.as === 'published' ? 'letter.published' : 'letter.kept-unpublished',
        actor: actor.person.id,
        subject: id,
        before: { publication, publishedOn: kept.body.publishedOn },
        after: { publication: asked.as, publishedOn },
        at: now,
        visitId: null,
        embargoed: asked.as !== 'published',
      });
      await commitWithFindings(store, partition, { kept, letter, event });
      return letter;
    });
  };
}

/** The findings say the same as their letter; those that do not fit into its commit go before it. */
async function commitWithFindings(
  store: Parts['store'],
  partition: string,
  { kept, letter, event }: { kept: Kept<Letter>; letter: Letter; event: Operation },
): Promise<void> {
  const wanted = { equals: { letterId: letter.id } };
  const findings = await queryRecords(store, findingRecord, { partition, wanted });
  const { publication } = letter;
  const writes = findings
    .filter(({ body }) => body.publication !== publication)
    .map((one) => replaceOf(findingRecord, one, { ...one.body, publication }));
  const room = commitLimits.operations - 2;
  for (let left = writes.length - room; left > 0; left -= commitLimits.operations) {
    await store.commit(partition, writes.splice(0, Math.min(left, commitLimits.operations)));
  }
  await store.commit(partition, [replaceOf(letterRecord, kept, letter), ...writes, event]);
}

function refuseImpossible({ publication, replacedBy }: Letter): void {
  if (replacedBy !== undefined) {
    throw new DomainError('conflict', 'The final letter has taken the place of this draft.');
  }
  if (publication === 'published') {
    throw new DomainError('conflict', 'This letter is published already.');
  }
  if (publication === 'heard') {
    throw new DomainError('conflict', 'What was heard is not published: import the letter.');
  }
}
