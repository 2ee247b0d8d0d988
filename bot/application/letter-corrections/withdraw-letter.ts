import type { WithdrawLetter } from '../../contract/letter-correction.ts';
import { listWords } from '../../contract/list-words.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Letter } from '../../domain/findings/letter.ts';
import { isHeld } from '../../domain/retention/retention.ts';
import { demand, type Actor } from '../actor.ts';
import { commitLimits, type Operation } from '../document-store.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { eventOf, eventRecord } from '../records/event-record.ts';
import { deleteOf, queryRecords, readRecord, replaceOf } from '../records/record.ts';
import { findingRecord, followUpRecord, letterRecord } from '../records/record-types.ts';
import { listKeptLetters, type KeptLetter } from '../retention/letters-kept.ts';
import { loadRetention } from '../retention/retention-settings.ts';
import { retryConflict } from '../retry-conflict.ts';
import { screenTyped } from '../screen-typed.ts';
import { letterInHand, type LetterInHand } from './letter-in-hand.ts';

/**
 * Takes a letter that should not have been saved off the record, with its findings and what was done
 * about them and is closed. That it was there stays in the audit log; the same document can be
 * imported anew. The same again changes nothing.
 * @throws DomainError `not-permitted`; `not-found`; `conflict` while follow-ups are open or the record
 * is on hold, for a draft whose final letter has come, or when it was imported anew; PersonalDetails
 */
export function createWithdrawLetter(parts: Parts) {
  const { store } = parts;
  return async function withdrawLetter(
    actor: Actor,
    id: string,
    asked: WithdrawLetter,
  ): Promise<void> {
    demand(actor, 'letter.publish', 'Only the coordinator or the director can withdraw a letter.');
    await retryConflict(async () => {
      if (await isWithdrawn(store, actor, id)) {
        await sweep(store, actor, id);
        return;
      }
      const letter = await letterInHand(store, actor, id);
      if (letter.body.importedAt !== asked.importedAt) {
        throw new DomainError('conflict', 'This letter was imported anew meanwhile. Look again.');
      }
      const kept = await demandFree(store, actor, letter);
      const [first, ...others] = chunked([
        deleteOf(letter),
        withdrawnEvent(parts, actor, { letter, kept, reason: asked.reason }),
        ...typed(parts, actor, { letter, asked }),
        ...(await draftsOpenedAgain(store, actor, id)),
        // Nobody sees findings without their letter: they may go behind it.
        ...kept.documents.filter((one) => one.id !== letter.id).map(deleteOf),
      ]);
      for (const some of [first ?? [], ...others]) {
        await store.commit(councilPartition(actor.council), some);
      }
    });
  };
}

/** Whether it is off the record, and was on it. */
async function isWithdrawn(store: Parts['store'], actor: Actor, id: string): Promise<boolean> {
  const partition = councilPartition(actor.council);
  if ((await readRecord(store, letterRecord, { partition, id })) !== null) return false;
  const wanted = { equals: { subject: id } };
  const events = await queryRecords(store, eventRecord, { partition, wanted });
  return events.some(({ body }) => body.type === 'letter.withdrawn');
}

/** What a withdrawal that stopped half-way has left. */
async function sweep(store: Parts['store'], { council }: Actor, letterId: string): Promise<void> {
  const partition = councilPartition(council);
  const left = await queryRecords(store, findingRecord, {
    partition,
    wanted: { equals: { letterId } },
  });
  for (const some of chunked(left.map(deleteOf))) await store.commit(partition, some);
}

/** @throws DomainError `conflict` while something hangs on the letter that must not go with it */
async function demandFree(
  store: Parts['store'],
  { council }: Actor,
  { id, body }: LetterInHand,
): Promise<KeptLetter> {
  if (body.replacedBy !== undefined) {
    const sentence = 'The final letter has taken the place of this draft: withdraw that first.';
    throw new DomainError('conflict', sentence);
  }
  const letters = await listKeptLetters(store, council);
  const kept = letters.find(({ documents }) => documents.some((one) => one.id === id));
  if (kept === undefined) throw await openFollowUps(store, council, body);
  const { holds } = await loadRetention(store, council);
  if (isHeld(holds, kept.visitId)) {
    throw new DomainError('conflict', 'The record is on hold: nothing is taken off it.');
  }
  return kept;
}

async function openFollowUps(
  store: Parts['store'],
  council: string,
  { id }: Letter,
): Promise<DomainError> {
  const partition = councilPartition(council);
  const wanted = { equals: { letterId: id } };
  const findings = await queryRecords(store, findingRecord, { partition, wanted });
  const ids = new Set(findings.map(({ body }) => body.id));
  const followUps = await queryRecords(store, followUpRecord, { partition });
  const open = followUps
    .filter(({ body }) => ids.has(body.findingId) && body.state !== 'closed')
    .map(({ body }) => `“${body.action}”`);
  const named = open.length > 3 ? [...open.slice(0, 3), `${open.length - 3} more`] : open;
  return new DomainError(
    'conflict',
    `Work on it is under way: close ${listWords(named)} first, so that whoever works on it knows.`,
  );
}

/** The draft whose place the letter had taken waits for its final letter again. */
async function draftsOpenedAgain(
  store: Parts['store'],
  { council }: Actor,
  id: string,
): Promise<Operation[]> {
  const partition = councilPartition(council);
  const letters = await queryRecords(store, letterRecord, { partition });
  return letters
    .filter(({ body }) => body.replacedBy === id)
    .map((draft) => replaceOf(letterRecord, draft, { ...draft.body, replacedBy: undefined }));
}

function withdrawnEvent(
  { ids, clock }: Pick<Parts, 'ids' | 'clock'>,
  actor: Actor,
  given: { letter: LetterInHand; kept: KeptLetter; reason: string },
): Operation {
  const { letter, kept, reason } = given;
  const { publication, publishedOn } = letter.body;
  const followUps = kept.documents.filter((one) =>
    one.id.startsWith(`${followUpRecord.type}:`),
  ).length;
  const findings = kept.documents.length - 1 - followUps;
  return eventOf({
    id: ids.event(),
    type: 'letter.withdrawn',
    actor: actor.person.id,
    subject: letter.body.id,
    before: { title: kept.title, publication, publishedOn, findings, closedFollowUps: followUps },
    after: null,
    at: clock.now(),
    visitId: null,
    embargoed: letter.embargoed,
    reason,
  });
}

function typed(
  parts: Parts,
  actor: Actor,
  { letter, asked }: { letter: LetterInHand; asked: WithdrawLetter },
): Operation[] {
  return screenTyped(parts, actor, {
    texts: { reason: asked.reason },
    screened: asked.screened,
    subject: letter.body.id,
    visitId: null,
    embargoed: letter.embargoed,
  });
}

function chunked(operations: readonly Operation[]): Operation[][] {
  const size = commitLimits.operations;
  return Array.from({ length: Math.ceil(operations.length / size) }, (_, at) =>
    operations.slice(at * size, (at + 1) * size),
  );
}
