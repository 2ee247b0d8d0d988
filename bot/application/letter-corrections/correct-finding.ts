import type { CorrectFinding } from '../../contract/letter-correction.ts';
import { DomainError } from '../../domain/errors.ts';
import {
  correctedFinding,
  revisionOf,
  sameWords,
} from '../../domain/findings/corrected-finding.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import { demand, type Actor } from '../actor.ts';
import { councilPartition } from '../partitions.ts';
import { namesOf } from '../people.ts';
import type { Parts } from '../ports.ts';
import { replaceOf } from '../records/record.ts';
import { findingRecord } from '../records/record-types.ts';
import { retryConflict } from '../retry-conflict.ts';
import { screenTyped } from '../screen-typed.ts';
import { findingEvent } from './finding-event.ts';
import { findingInHand } from './letter-in-hand.ts';

/**
 * Puts a finding of a saved letter right: its words, its kind, its theme. What was read is kept beside
 * the new words. The same again changes nothing.
 * @throws DomainError `not-permitted`; `not-found`; `invalid` without a reason for other words;
 * `conflict` when somebody was first; PersonalDetails
 */
export function createCorrectFinding(parts: Parts) {
  const { store, clock } = parts;
  return async function correctFinding(
    actor: Actor,
    id: string,
    asked: CorrectFinding,
  ): Promise<void> {
    demand(actor, 'letter.import', 'Only those who import letters can correct a finding.');
    await retryConflict(async () => {
      const { finding, letter } = await findingInHand(store, actor, id);
      const before = finding.body;
      const { kind, text, subItems, forgets, theme = letter.body.theme } = asked;
      const reason = asked.reason === '' ? null : asked.reason;
      const at = clock.now();
      const correction = { kind, theme, text, subItems, forgets };
      const after = correctedFinding(before, correction, { by: actor.person.id, at, reason });
      if (after === null) return;
      await demandRevision(store, actor, { finding: before, revision: asked.revision });
      const otherWords = !sameWords(before, after);
      if (otherWords && reason === null) {
        throw new DomainError('invalid', 'Say why the finding is in other words now.');
      }
      const { embargoed } = letter;
      const screened = screenTyped(parts, actor, {
        texts: { reason, ...(otherWords && { text: [text, ...subItems].join('\n') }) },
        ...{ screened: asked.screened, subject: id, visitId: null, embargoed },
      });
      const told = { letter, before, after, at, reason, otherWords };
      await store.commit(councilPartition(actor.council), [
        replaceOf(findingRecord, finding, after),
        findingEvent(parts, actor, { type: 'finding.corrected', ...told }),
        ...screened,
      ]);
    });
  };
}

/** @throws DomainError `conflict` where somebody has put it right since it was looked at */
export async function demandRevision(
  store: Parts['store'],
  { council }: Actor,
  { finding, revision }: { finding: Finding; revision: number },
): Promise<void> {
  if (revisionOf(finding) === revision) return;
  const by = finding.corrected?.by ?? '';
  const nameOf = await namesOf(store, council, [by]);
  throw new DomainError(
    'conflict',
    `${by === '' ? 'Somebody' : nameOf(by)} corrected this finding meanwhile. Look at it as it is now, then decide again.`,
  );
}
