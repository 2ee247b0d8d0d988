import type { ImportLetter } from '../contract/letter.ts';
import { DomainError } from '../domain/errors.ts';
import { maySeeEmbargoed } from '../domain/people/permissions.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Letter } from '../domain/findings/letter.ts';
import { demand, type Actor } from './actor.ts';
import { commitLimits, StoreConflict } from './document-store.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { createOf, readRecord } from './records/record.ts';
import { findingRecord, letterRecord } from './records/record-types.ts';

export interface Imported {
  readonly letter: Letter;
  /** False when the same document had been imported before: nothing was changed. */
  readonly saved: boolean;
}

/** The letter and its event take two operations of the one commit. */
const mostFindings = commitLimits.operations - 2;

/**
 * Saves a reading that a person has checked, the letter with all its findings in one commit.
 * @throws DomainError `not-permitted`; `invalid` without findings, or with too many for one letter
 */
export function createImportLetter({ store, clock, ids }: Parts) {
  return async function importLetter(actor: Actor, checked: ImportLetter): Promise<Imported> {
    demand(actor, 'letter.import', 'Only the coordinator or the director can import a letter.');
    if (checked.publication === 'draft' && !maySeeEmbargoed(actor.person)) {
      throw new DomainError('not-permitted', 'Only the core group can import a draft.');
    }
    const { findings: read } = checked.reading;
    if (read.length === 0) throw new DomainError('invalid', 'There are no findings to save.');
    if (read.length > mostFindings) {
      throw new DomainError('invalid', `A letter can have ${mostFindings} findings at most.`);
    }
    const letter = letterOf(checked, { by: actor.person.id, at: clock.now() });
    const partition = councilPartition(actor.council);
    const event = eventOf({
      id: ids.event(),
      type: 'letter.imported',
      actor: actor.person.id,
      subject: letter.id,
      before: null,
      after: { publication: letter.publication, findings: read.length },
      at: letter.importedAt,
      visitId: null,
    });
    try {
      await store.commit(partition, [
        createOf(letterRecord, letter),
        ...findingsOf(letter, checked).map((finding) => createOf(findingRecord, finding)),
        event,
      ]);
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
      const earlier = await readRecord(store, letterRecord, { partition, id: letter.id });
      return { letter: earlier?.body ?? letter, saved: false };
    }
    return { letter, saved: true };
  };
}

function letterOf(checked: ImportLetter, imported: { by: string; at: string }): Letter {
  const { reading } = checked;
  return {
    id: checked.documentId,
    name: checked.name,
    kind: reading.kind,
    localAuthority: reading.localAuthority,
    documentDate: reading.documentDate,
    visit: reading.visit,
    inspectors: reading.inspectors,
    theme: reading.theme,
    judgements: reading.judgements,
    publication: checked.publication,
    importedBy: imported.by,
    importedAt: imported.at,
  };
}

function findingsOf(letter: Letter, checked: ImportLetter): Finding[] {
  return checked.reading.findings.map((finding, position) => ({
    id: `${letter.id.slice(0, 16)}-${String(position).padStart(2, '0')}`,
    letterId: letter.id,
    position,
    kind: finding.kind,
    text: finding.text,
    subItems: finding.subItems,
    tag: finding.tag,
    page: finding.page,
    theme: letter.theme,
    publication: letter.publication,
    documentDate: letter.documentDate,
  }));
}
