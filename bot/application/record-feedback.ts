import type { RecordFeedback } from '../contract/letter.ts';
import { DomainError } from '../domain/errors.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Letter } from '../domain/findings/letter.ts';
import { maySeeEmbargoed } from '../domain/people/permissions.ts';
import { demand, type Actor } from './actor.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { screenTyped } from './screen-typed.ts';
import { saveLetter } from './save-letter.ts';

/**
 * Keeps what inspectors said before anything is written, under embargo. The same request twice is
 * kept once. @throws DomainError `not-permitted` for anybody outside the core group; PersonalDetails
 */
export function createRecordFeedback({ store, clock, ids }: Parts) {
  return async function recordFeedback(actor: Actor, heard: RecordFeedback): Promise<Letter> {
    const sentence = 'Only the core group can record what inspectors said.';
    demand(actor, 'letter.import', sentence);
    if (!maySeeEmbargoed(actor.person)) throw new DomainError('not-permitted', sentence);
    const letter = letterOf(heard, { by: actor.person.id, at: clock.now() });
    const event = eventOf({
      id: ids.event(),
      type: 'letter.heard',
      actor: actor.person.id,
      subject: letter.id,
      before: null,
      after: { publication: letter.publication, findings: heard.findings.length },
      at: letter.importedAt,
      visitId: null,
      embargoed: true,
    });
    const typed = Object.fromEntries(heard.findings.map(({ text }, at) => [`text-${at}`, text]));
    const chosen = screenTyped({ clock, ids }, actor, {
      texts: typed,
      screened: heard.screened,
      subject: letter.id,
      visitId: null,
      embargoed: true,
    });
    const partition = councilPartition(actor.council);
    const saved = await saveLetter(store, {
      partition,
      letter,
      findings: findingsOf(letter, heard),
      events: [event, ...chosen],
    });
    return saved.letter;
  };
}

function letterOf(heard: RecordFeedback, recorded: { by: string; at: string }): Letter {
  return {
    id: heard.requestId,
    name: 'Feedback heard',
    kind: 'feedback',
    localAuthority: null,
    documentDate: heard.heardOn,
    visit: { start: heard.heardOn, end: heard.heardOn },
    inspectors: [],
    theme: heard.theme,
    judgements: [],
    publication: 'heard',
    publishedOn: null,
    dropped: [],
    importedBy: recorded.by,
    importedAt: recorded.at,
  };
}

function findingsOf(letter: Letter, { findings }: RecordFeedback): Finding[] {
  return findings.map(({ kind, text }, position) => ({
    id: `${letter.id}-${String(position).padStart(2, '0')}`,
    letterId: letter.id,
    position,
    kind,
    text,
    subItems: [],
    tag: null,
    page: null,
    theme: letter.theme,
    publication: letter.publication,
    documentDate: letter.documentDate,
    original: null,
  }));
}
