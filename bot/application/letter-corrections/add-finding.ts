import type { AddFinding } from '../../contract/letter-correction.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import { mostFindings, type Letter } from '../../domain/findings/letter.ts';
import { demand, type Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import type { Parts } from '../ports.ts';
import { createOf, queryRecords, replaceOf } from '../records/record.ts';
import { findingRecord, letterRecord } from '../records/record-types.ts';
import { retryConflict } from '../retry-conflict.ts';
import { screenTyped } from '../screen-typed.ts';
import { findingEvent } from './finding-event.ts';
import { letterInHand } from './letter-in-hand.ts';

/**
 * Adds to a saved letter a finding that the reader had left out, as its last. The same request twice
 * adds one. @throws DomainError `not-permitted`; `not-found`; `invalid` where there are too many;
 * PersonalDetails
 * @returns the finding's id
 */
export function createAddFinding(parts: Parts) {
  const { store, clock } = parts;
  return function addFinding(actor: Actor, letterId: string, asked: AddFinding): Promise<string> {
    demand(actor, 'letter.import', 'Only those who import letters can add a finding.');
    const partition = councilPartition(actor.council);
    return retryConflict(async () => {
      const letter = await letterInHand(store, actor, letterId);
      const wanted = { equals: { letterId } };
      const kept = await queryRecords(store, findingRecord, { partition, wanted });
      const findings = kept.map(({ body }) => body);
      const { requestId: id } = asked;
      if (findings.some((one) => one.id === id)) return id;
      if (findings.length >= mostFindings) {
        throw new DomainError('invalid', `A letter can have ${mostFindings} findings at most.`);
      }
      const position = Math.max(-1, ...findings.map((one) => one.position)) + 1;
      const finding = newFinding(letter.body, asked, position);
      const { embargoed } = letter;
      const screened = screenTyped(parts, actor, {
        texts: { text: [asked.text, ...asked.subItems].join('\n') },
        ...{ screened: asked.screened, subject: id, visitId: null, embargoed },
      });
      const told = { letter, before: null, after: finding, at: clock.now(), reason: null };
      await store.commit(partition, [
        // Written again as it is: whoever publishes it now takes this finding along.
        replaceOf(letterRecord, letter, letter.body),
        createOf(findingRecord, finding),
        findingEvent(parts, actor, { type: 'finding.added', ...told }),
        ...screened,
      ]);
      return id;
    });
  };
}

function newFinding(
  letter: Letter,
  { requestId, kind, text, subItems, theme }: AddFinding,
  position: number,
): Finding {
  return {
    id: requestId,
    letterId: letter.id,
    position,
    kind,
    text,
    subItems,
    tag: null,
    page: null,
    theme: theme === undefined ? letter.theme : theme,
    publication: letter.publication,
    documentDate: letter.documentDate,
    original: null,
    added: true,
  };
}
