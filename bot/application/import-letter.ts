import type { ImportLetter } from '../contract/letter.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { DomainError } from '../domain/errors.ts';
import { withoutNames } from '../domain/findings/dropped.ts';
import { isEmbargoed, type Finding } from '../domain/findings/finding.ts';
import { mostFindings, type Letter } from '../domain/findings/letter.ts';
import { visitOf } from '../domain/findings/letter-visit.ts';
import { demandPublicationDay } from '../domain/findings/publication-day.ts';
import { maySeeEmbargoed } from '../domain/people/permissions.ts';
import { otherCouncil } from '../domain/letters/own-council.ts';
import { demand, type Actor } from './actor.ts';
import { loadCouncilLetters } from './council-letters.ts';
import type { FindingsLibrary } from './findings-library.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { readRecord } from './records/record.ts';
import { letterRecord } from './records/record-types.ts';
import { screenTyped } from './screen-typed.ts';
import { saveLetter } from './save-letter.ts';
import { takeOverDraft, type TakenOver } from './take-over-draft.ts';
import { listVisits } from './visits.ts';

export interface Imported {
  readonly letter: Letter;
  /** False when the same document had been imported before: nothing was changed. */
  readonly saved: boolean;
}

const mayNotPublish =
  'Only the coordinator or the director can publish a letter. Save it as a draft: they can publish that.';

/**
 * Saves a reading that a person has checked, the letter with all its findings.
 * @throws DomainError `not-permitted`; `invalid` without findings, or with too many for one letter,
 * or published on no day or an impossible one; `conflict` when the core group has the same document under embargo and the actor is not of it;
 * PersonalDetails in what a person has written, not in what Ofsted has
 */
export function createImportLetter(parts: Parts & { library: FindingsLibrary }) {
  const { store, clock, ids } = parts;
  return async function importLetter(actor: Actor, checked: ImportLetter): Promise<Imported> {
    demand(actor, 'letter.import', 'Only the coordinator or the director can import a letter.');
    const embargoed = isEmbargoed(checked.publication);
    demandPublication(actor, embargoed);
    const { findings: read } = checked.reading;
    if (read.length === 0) throw new DomainError('invalid', 'There are no findings to save.');
    if (read.length > mostFindings) {
      throw new DomainError('invalid', `A letter can have ${mostFindings} findings at most.`);
    }
    demandDay(checked, londonDay(clock.now()).toString());
    const imported = { by: actor.person.id, at: clock.now() };
    const letter = await joinedByDays(store, actor.council, letterOf(checked, imported));
    const { publication, publishedOn } = letter;
    const event = eventOf({
      id: ids.event(),
      type: 'letter.imported',
      actor: actor.person.id,
      subject: letter.id,
      before: null,
      after: { publication, publishedOn, ...countsOf(read), dropped: letter.dropped },
      at: letter.importedAt,
      visitId: null,
      embargoed,
    });
    const partition = councilPartition(actor.council);
    const findings = findingsOf(letter, checked);
    const taken = await takenOver(parts, actor, { letter, findings, draftId: checked.finalOf });
    const screened = screenTyped({ clock, ids }, actor, {
      texts: changedTexts(checked),
      screened: checked.screened,
      subject: letter.id,
      visitId: null,
      embargoed,
    });
    const events = [...taken.writes, event, ...screened];
    const saved = await saveLetter(store, { partition, letter, ...taken, events });
    if (isEmbargoed(saved.letter.publication) && !maySeeEmbargoed(actor.person)) {
      throw new DomainError(
        'conflict',
        'Ask the coordinator or the director to import this letter.',
      );
    }
    return saved;
  };
}

/** What its importer may not publish as a draft is not published by its import either. */
function demandPublication(actor: Actor, embargoed: boolean): void {
  if (!embargoed) demand(actor, 'letter.publish', mayNotPublish);
  else if (!maySeeEmbargoed(actor.person)) {
    throw new DomainError('not-permitted', 'Only the core group can import an embargoed letter.');
  }
}

/** A letter that names the first day of a visit belongs to it from then on, wherever its days move. */
async function joinedByDays(
  store: Parts['store'],
  council: string,
  letter: Letter,
): Promise<Letter> {
  const [{ name }, visits] = await Promise.all([
    loadCouncilLetters(store, council),
    listVisits(store, council),
  ]);
  const other = otherCouncil(letter.localAuthority, name);
  const visit = other === null ? visitOf(letter, visits) : null;
  return visit === null ? letter : { ...letter, visitId: visit.id };
}

/** Nothing is taken over by a letter that is on the record already. */
async function takenOver(
  parts: Parts & { library: FindingsLibrary },
  actor: Actor,
  given: { letter: Letter; findings: readonly Finding[]; draftId: string | undefined },
): Promise<TakenOver> {
  const { letter, findings, draftId } = given;
  const place = { partition: councilPartition(actor.council), id: letter.id };
  if (draftId === undefined || (await readRecord(parts.store, letterRecord, place)) !== null) {
    return { findings, taken: [], writes: [] };
  }
  return takeOverDraft(parts, actor, { letter, findings, draftId });
}

/** Importing a letter as published ends its embargo as publishing its draft does. */
function demandDay({ publication, publishedOn, reading }: ImportLetter, today: string): void {
  if (publication !== 'published') return;
  if (publishedOn === undefined) {
    throw new DomainError('invalid', 'Say on which day the letter was published.');
  }
  demandPublicationDay(publishedOn, { documentDate: reading.documentDate, today });
}

/** How many there are, and how many of them a person added. */
function countsOf(findings: ImportLetter['reading']['findings']): Record<string, number> {
  return {
    findings: findings.length,
    added: findings.filter(({ added }) => added === true).length,
  };
}

/** What a person has written: findings added or in other words, and why some were dropped. */
function changedTexts({ reading, dropped }: ImportLetter): Record<string, string> {
  const findings = reading.findings.flatMap(({ original, edited, added, text, subItems }, at) =>
    original === undefined && edited !== true && added !== true
      ? []
      : [[`finding${at + 1}`, [text, ...subItems].join('\n')] as const],
  );
  const reasons = dropped.map(({ reason }, at) => [`reason${at + 1}`, reason] as const);
  return Object.fromEntries([...findings, ...reasons]);
}

function letterOf(checked: ImportLetter, imported: { by: string; at: string }): Letter {
  const { reading, publication, publishedOn, dropped } = checked;
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
    publication,
    publishedOn: publication === 'published' ? (publishedOn ?? null) : null,
    dropped: dropped.map(withoutNames),
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
    theme: finding.theme === undefined ? letter.theme : finding.theme,
    publication: letter.publication,
    documentDate: letter.documentDate,
    original: finding.edited === true ? null : (finding.original ?? null),
    ...(finding.edited === true && { edited: true }),
    ...(finding.added === true && { added: true }),
  }));
}
