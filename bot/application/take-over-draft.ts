import { DomainError } from '../domain/errors.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { createLikeness } from '../domain/findings/likeness.ts';
import type { Letter } from '../domain/findings/letter.ts';
import { maySeeEmbargoed } from '../domain/people/permissions.ts';
import type { Actor } from './actor.ts';
import type { Operation } from './document-store.ts';
import type { FindingsLibrary } from './findings-library.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { queryRecords, readRecord, replaceOf, type Kept } from './records/record.ts';
import { findingRecord, letterRecord } from './records/record-types.ts';

/** As many go over to the final letter as its own commit has room for: none is lost between two. */
const mostTaken = 90;

export interface TakenOver {
  /** The final's findings; those that the draft has already are its own from now on, by their ids. */
  readonly findings: readonly Finding[];
  readonly taken: readonly Kept<Finding>[];
  /** What becomes of the draft, for the final's commit. */
  readonly writes: readonly Operation[];
}

/**
 * Lets a final letter take the place of its draft: what both say keeps its id, and so its follow-ups.
 * What the draft alone says stays with it, under embargo.
 * @throws DomainError `conflict` where there is no such draft, or another letter has taken its place
 */
export async function takeOverDraft(
  { store, ids, library }: Parts & { library: FindingsLibrary },
  actor: Actor,
  { letter, findings, draftId }: { letter: Letter; findings: readonly Finding[]; draftId: string },
): Promise<TakenOver> {
  const partition = councilPartition(actor.council);
  const draft = await readRecord(store, letterRecord, { partition, id: draftId });
  if (!maySeeEmbargoed(actor.person) || draft === null || !isOpenDraft(draft.body)) {
    throw new DomainError('conflict', 'The draft is no draft any more: read the letter again.');
  }
  const wanted = { equals: { letterId: draftId } };
  const drafted = await queryRecords(store, findingRecord, { partition, wanted });
  const { lexicon } = await library.open(actor.council);
  const { sameText } = createLikeness(lexicon);
  const taken = new Map<Finding, Kept<Finding>>();
  for (const finding of findings) {
    const left = drafted.filter((one) => ![...taken.values()].includes(one));
    const same = (is: (text: string) => boolean) => left.find(({ body }) => is(body.text));
    const found =
      same((text) => text === finding.text) ?? same((text) => sameText(text, finding.text));
    if (found !== undefined && taken.size < mostTaken) taken.set(finding, found);
  }
  const replaced = replaceOf(letterRecord, draft, { ...draft.body, replacedBy: letter.id });
  const event = eventOf({
    id: ids.event(),
    type: 'letter.replaced',
    actor: actor.person.id,
    subject: draftId,
    before: { publication: draft.body.publication },
    after: { by: letter.id, taken: taken.size, left: drafted.length - taken.size },
    at: letter.importedAt,
    visitId: null,
    embargoed: true,
  });
  return {
    findings: findings.map((one) => ({ ...one, id: taken.get(one)?.body.id ?? one.id })),
    taken: [...taken.values()],
    writes: [replaced, event],
  };
}

/** A draft whose final letter has not come yet. */
export function isOpenDraft({ publication, replacedBy }: Letter): boolean {
  return publication === 'draft' && replacedBy === undefined;
}
