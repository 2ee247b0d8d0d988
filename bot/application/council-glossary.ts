import type { ChangeGlossary, GlossaryView } from '../contract/glossary.ts';
import { shippedGlossary, type GlossaryEntry } from '../domain/answers/glossary.ts';
import { DomainError } from '../domain/errors.ts';
import { demand, type Actor } from './actor.ts';
import type { DocumentStore } from './document-store.ts';
import { councilPartition } from './partitions.ts';
import { namesOf } from './people.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { createOf, readRecord, replaceOf } from './records/record.ts';
import { glossaryRecord, type CouncilGlossary } from './records/record-types.ts';
import { retryConflict } from './retry-conflict.ts';

/** The words that a council has added to the shipped glossary. */
export async function ownGlossary(
  store: DocumentStore,
  council: string,
): Promise<readonly GlossaryEntry[]> {
  return (await keptGlossary(store, council))?.body.entries ?? [];
}

export function createShowGlossary({ store }: Pick<Parts, 'store'>) {
  return async function showGlossary({ council }: Pick<Actor, 'council'>): Promise<GlossaryView> {
    const kept = await keptGlossary(store, council);
    const nameOf = await namesOf(store, council, kept === null ? [] : [kept.body.by]);
    return {
      own: kept?.body.entries ?? [],
      shipped: shippedGlossary().length,
      changed: kept === null ? null : { by: nameOf(kept.body.by), at: kept.body.at },
    };
  };
}

/**
 * Replaces the council's own words.
 * @throws DomainError `not-permitted`, `conflict` where others have changed them meanwhile
 */
export function createChangeGlossary({ store, clock, ids }: Parts) {
  return function changeGlossary(
    actor: Actor,
    { entries, lastChanged }: ChangeGlossary,
  ): Promise<void> {
    demand(actor, 'glossary.change', 'Only the coordinator or the director can change the words.');
    const partition = councilPartition(actor.council);
    const glossary: CouncilGlossary = { entries, by: actor.person.id, at: clock.now() };
    return retryConflict(async () => {
      const kept = await keptGlossary(store, actor.council);
      if (JSON.stringify(kept?.body.entries) === JSON.stringify(entries)) return;
      if ((kept?.body.at ?? null) !== lastChanged) {
        throw new DomainError('conflict', 'Somebody else has changed these words meanwhile.');
      }
      const event = eventOf({
        id: ids.event(),
        type: 'glossary.changed',
        actor: actor.person.id,
        subject: 'glossary',
        before: kept?.body.entries ?? [],
        after: entries,
        at: glossary.at,
        visitId: null,
      });
      const write =
        kept === null
          ? createOf(glossaryRecord, glossary)
          : replaceOf(glossaryRecord, kept, glossary);
      await store.commit(partition, [write, event]);
    });
  };
}

function keptGlossary(store: DocumentStore, council: string) {
  return readRecord(store, glossaryRecord, {
    partition: councilPartition(council),
    id: 'glossary',
  });
}
