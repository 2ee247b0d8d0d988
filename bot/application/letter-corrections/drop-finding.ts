import type { DropFinding } from '../../contract/letter-correction.ts';
import { countWords } from '../../contract/list-words.ts';
import { DomainError } from '../../domain/errors.ts';
import { withoutNames } from '../../domain/findings/dropped.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import type { Letter } from '../../domain/findings/letter.ts';
import { demand, type Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { deleteOf, queryRecords, replaceOf } from '../records/record.ts';
import { findingRecord, followUpRecord, letterRecord } from '../records/record-types.ts';
import { retryConflict } from '../retry-conflict.ts';
import { demandRevision } from './correct-finding.ts';
import { findingEvent } from './finding-event.ts';
import { letterInHand } from './letter-in-hand.ts';

/**
 * Takes a finding out of a saved letter. The letter says what was left out and why, without words
 * that name somebody. The same again changes nothing.
 * @throws DomainError `not-permitted`; `not-found`; `conflict` where follow-ups answer it, or it is
 * the letter's only one, or somebody has put it right since
 */
export function createDropFinding(parts: Parts) {
  const { store, clock } = parts;
  return async function dropFinding(
    actor: Actor,
    place: { letter: string; finding: string },
    { revision, reason }: DropFinding,
  ): Promise<void> {
    demand(actor, 'letter.import', 'Only those who import letters can take a finding out.');
    const partition = councilPartition(actor.council);
    await retryConflict(async () => {
      const letter = await letterInHand(store, actor, place.letter);
      if (letter.body.dropped.some(({ since }) => since?.findingId === place.finding)) return;
      const wanted = { equals: { letterId: place.letter } };
      const findings = await queryRecords(store, findingRecord, { partition, wanted });
      const kept = findings.find(({ body }) => body.id === place.finding);
      if (kept === undefined) throw new DomainError('not-found', 'There is no such finding.');
      await demandRevision(store, actor, { finding: kept.body, revision });
      if (findings.length === 1) {
        throw new DomainError(
          'conflict',
          'It is the letter’s only finding. Where the letter should not be here, withdraw it.',
        );
      }
      await demandUnanswered(store, partition, kept.body);
      const at = clock.now();
      const told = { letter, before: kept.body, after: null, at, reason };
      await store.commit(partition, [
        deleteOf(kept),
        replaceOf(
          letterRecord,
          letter,
          withDropped(letter.body, kept.body, {
            ...{ by: actor.person.id, at, reason },
          }),
        ),
        findingEvent(parts, actor, { type: 'finding.dropped', ...told }),
      ]);
    });
  };
}

/** What is done about a finding, or was, would be about nothing without it. */
async function demandUnanswered(
  store: Parts['store'],
  partition: string,
  { id }: Finding,
): Promise<void> {
  const all = await queryRecords(store, followUpRecord, { partition });
  const followUps = all.filter(({ body }) => body.findingId === id).length;
  if (followUps === 0) return;
  const many = countWords(followUps, 'follow-up answers', 'follow-ups answer');
  throw new DomainError(
    'conflict',
    `${many} this finding, so it stays. Its words, kind and theme can be corrected.`,
  );
}

function withDropped(
  letter: Letter,
  finding: Finding,
  { by, at, reason }: { by: string; at: string; reason: string },
): Letter {
  const since = { by, at, findingId: finding.id };
  const text = [finding.text, ...finding.subItems].join('\n');
  const dropped = withoutNames({ text, reason, since });
  return { ...letter, dropped: [...letter.dropped, dropped] };
}
