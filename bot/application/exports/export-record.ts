import { withYear } from '../../contract/spoken-time.ts';
import { DomainError } from '../../domain/errors.ts';
import { isEmbargoed } from '../../domain/findings/finding.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Actor } from '../actor.ts';
import { auditNames } from '../audit/audit-names.ts';
import { loadChannelNames } from '../channel-names.ts';
import type { PlacedDocument } from '../document-store.ts';
import type { PaperTable } from '../papers/paper.ts';
import { datedVisitTitle } from '../papers/visit-title.ts';
import { councilPartition, placeOf } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { eventOf, eventRecord } from '../records/event-record.ts';
import { findingRecord, letterRecord } from '../records/record-types.ts';
import { personMeant } from '../staff-list/person-meant.ts';
import { bodiesOf } from '../visit-state.ts';
import { listVisits } from '../visits.ts';
import { mentionsPerson, mentionsWords, narrowed } from './mentions.ts';
import { tablesOf } from './export-tables.ts';

/** Everything about a person (by id, address or whole name), or all that has some words in it. */
export type ExportRequest =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'search'; readonly words: string };

/** All that the council keeps about what was asked for. */
export interface RecordExport {
  readonly title: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly embargoed: boolean;
  readonly tables: readonly PaperTable[];
  /** The same, whole, as it is kept. */
  readonly documents: readonly PlacedDocument[];
}

interface ExportParts extends Parts {
  readonly everything: () => AsyncIterable<PlacedDocument>;
}

/**
 * Gathers all that a council keeps about somebody, or with some words in it, to answer a subject
 * access or freedom of information request. That it was asked for is recorded first, and is part of it.
 * Only for whoever administers the server's machine: it heeds no role, and holds what is embargoed.
 * @throws DomainError `not-found`, `invalid`
 */
export function createExportRecord(parts: ExportParts) {
  return async function exportRecord(actor: Actor, asked: ExportRequest): Promise<RecordExport> {
    const { council } = actor;
    const staff = await loadStaff(parts.store, council);
    const { title, subject, mentions } = lookedFor(asked, staff.everybody);
    const madeAt = parts.clock.now();
    const event = eventOf({
      id: parts.ids.event(),
      type: 'record.exported',
      actor: actor.person.id,
      subject,
      before: null,
      after: asked,
      at: madeAt,
      visitId: null,
    });
    await parts.store.commit(councilPartition(council), [event]);
    const documents: PlacedDocument[] = [];
    for await (const { partition, document } of parts.everything()) {
      if (
        placeOf(partition).council !== council ||
        !mentions({ id: document.id, body: document.body })
      )
        continue;
      documents.push({ partition, document: narrowed(document, mentions) });
    }
    const visits = await listVisits(parts.store, council);
    const titles = visits.map((visit) => ({
      id: visit.id,
      title: datedVisitTitle(visit, withYear),
    }));
    const names = await auditNames(parts, actor, titles);
    const channelOf = await loadChannelNames(parts.store, council);
    return {
      title,
      madeAt,
      madeBy: actor.person.name,
      embargoed: holdsEmbargoed(documents),
      tables: tablesOf(documents, { staff, visits, names, channelOf, now: madeAt }),
      documents,
    };
  };
}

function lookedFor(asked: ExportRequest, everybody: readonly Person[]) {
  if (asked.kind === 'person') {
    const person = personMeant(asked.person, everybody);
    const title = `Record of ${person.name}`;
    return { title, subject: person.id, mentions: mentionsPerson(person) };
  }
  const words = asked.words.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) throw new DomainError('invalid', 'Say what to search for.');
  const title = `Records with “${words.join(' ')}”`;
  return { title, subject: 'search', mentions: mentionsWords(words) };
}

function holdsEmbargoed(placed: readonly PlacedDocument[]): boolean {
  const documents = placed.map(({ document }) => document);
  return (
    [...bodiesOf(findingRecord, documents), ...bodiesOf(letterRecord, documents)].some(
      ({ publication }) => isEmbargoed(publication),
    ) || bodiesOf(eventRecord, documents).some(({ embargoed }) => embargoed)
  );
}
