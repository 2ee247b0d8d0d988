import { maySeeEmbargoed } from '../../domain/people/permissions.ts';
import type { Actor } from '../actor.ts';
import { loadFindingsRecord } from '../findings-record.ts';
import { isEmbargoed } from '../follow-ups/follow-up-view.ts';
import { titleOf } from '../letter-title.ts';
import type { Parts } from '../ports.ts';
import { loadStaff } from '../people.ts';

/** How an entry's ids are said. */
export interface AuditNames {
  readonly ofPerson: (id: string) => string;
  /** What it is about, where that has a name; anything else stays as it is kept. */
  readonly ofSubject: (id: string) => string;
}

/**
 * Names for people, letters and follow-ups, as far as the actor may know of them.
 * @param others more ids with their names
 */
export async function auditNames(
  parts: Pick<Parts, 'store' | 'clock'>,
  actor: Actor,
  others: readonly { id: string; title: string }[],
): Promise<AuditNames> {
  const [staff, record] = await Promise.all([
    loadStaff(parts.store, actor.council),
    loadFindingsRecord(parts, actor.council),
  ]);
  const all = maySeeEmbargoed(actor.person);
  const letters = [...record.letters.values()].filter(
    ({ publication }) => all || publication === 'published',
  );
  const followUps = record.followUps.filter((one) => all || !isEmbargoed(record, one));
  const known = new Map([
    ...staff.everybody.map(({ id, name }) => [id, name] as const),
    ...letters.map((letter) => [letter.id, titleOf(letter)] as const),
    ...followUps.map(({ id, action }) => [id, action] as const),
    ...others.map(({ id, title }) => [id, title] as const),
  ]);
  return { ofPerson: staff.nameOf, ofSubject: (id) => known.get(id) ?? id };
}
