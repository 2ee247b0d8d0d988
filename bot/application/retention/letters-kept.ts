import { sayDay, withYear } from '../../contract/spoken-time.ts';
import { isEmbargoed } from '../../domain/findings/finding.ts';
import { sinceOf, type FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Lasting } from '../../domain/retention/retention.ts';
import { loadCouncilLetters, type CouncilLetter } from '../council-letters.ts';
import type { DocumentStore } from '../document-store.ts';
import { visitOfLetter } from '../follow-ups/load-clocks.ts';
import { titleOf } from '../letter-title.ts';
import { councilPartition } from '../partitions.ts';
import { queryRecords, type Kept } from '../records/record.ts';
import { findingRecord, followUpRecord, letterRecord } from '../records/record-types.ts';
import { listVisits } from '../visits.ts';

/** A letter with all that belongs to it, as far as erasing needs to know it. */
export interface KeptLetter extends Lasting {
  readonly title: string;
  readonly embargoed: boolean;
  /** In the order in which they may go: nothing refers to what has gone before it. */
  readonly documents: readonly Pick<Kept<unknown>, 'id' | 'etag'>[];
}

/** The letters that nothing is left to do about; one with a follow-up that is not closed is kept. */
export async function listKeptLetters(
  store: DocumentStore,
  council: string,
): Promise<KeptLetter[]> {
  const from = { partition: councilPartition(council) };
  const [kepts, { letters }, findings, followUps, visits] = await Promise.all([
    queryRecords(store, letterRecord, from),
    loadCouncilLetters(store, council),
    queryRecords(store, findingRecord, from),
    queryRecords(store, followUpRecord, from),
    listVisits(store, council),
  ]);
  const byId = new Map(letters.map((letter) => [letter.id, letter]));
  return kepts.flatMap((kept) => {
    const letter = byId.get(kept.body.id);
    if (letter === undefined) return [];
    const ownFindings = findings.filter(({ body }) => body.letterId === letter.id);
    const ids = new Set(ownFindings.map(({ body }) => body.id));
    const own = followUps.filter(({ body }) => ids.has(body.findingId));
    if (own.some(({ body }) => body.state !== 'closed')) return [];
    return {
      since: doneSince(
        letter,
        own.map(({ body }) => body),
      ),
      visitId: visitOfLetter(letter, visits)?.id ?? null,
      title: datedTitle(letter),
      embargoed: isEmbargoed(letter.publication),
      documents: [...own, ...ownFindings, kept],
    };
  });
}

/** An old letter that was imported today is kept as long as a new one. */
function doneSince(
  { importedAt, publishedOn }: CouncilLetter,
  followUps: readonly FollowUp[],
): string {
  const published = publishedOn === null ? [] : [`${publishedOn}T12:00:00Z`];
  const moments = [importedAt, ...published, ...followUps.map((one) => sinceOf(one).at)];
  return moments.reduce((latest, at) => (Date.parse(at) > Date.parse(latest) ? at : latest));
}

function datedTitle(letter: CouncilLetter): string {
  const { documentDate } = letter;
  const day = documentDate === null ? 'undated' : sayDay(documentDate, withYear);
  return `${titleOf(letter)}, ${day}`;
}
