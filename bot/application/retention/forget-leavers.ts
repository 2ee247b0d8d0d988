import { isFormerName } from '../../domain/people/former-name.ts';
import { planEndings, type Lasting } from '../../domain/retention/retention.ts';
import { councilPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { forgetPerson, whyRemembered } from '../staff-list/forget-leaver.ts';
import { erasedEvent, type Erased } from './erased-event.ts';
import { loadRetention } from './retention-settings.ts';

/** Each takes reading the whole staff list: the rest has time until tomorrow. */
const mostADay = 100;

/** Somebody who has left, and whose name still stands in the record. */
export interface NamedLeaver extends Lasting {
  readonly personId: string;
}

export async function listNamedLeavers(
  store: Parts['store'],
  council: string,
): Promise<NamedLeaver[]> {
  const { everybody } = await loadStaff(store, council);
  return everybody.flatMap(({ id, name, active, leftOn }) =>
    active || leftOn === null || isFormerName(name)
      ? []
      : [{ personId: id, since: `${leftOn}T12:00:00Z`, visitId: null }],
  );
}

/**
 * Puts what they were in the place of the names of those who left long enough ago, but for whoever
 * has a part in a visit that goes on or is on hold.
 */
export async function forgetLeavers(
  parts: Parts,
  council: string,
  today: string,
): Promise<Erased[]> {
  const { store } = parts;
  const { periods, holds } = await loadRetention(store, council);
  if (periods.leavers === null) return [];
  const leavers = await listNamedLeavers(store, council);
  const due: NamedLeaver[] = [];
  for (const leaver of planEndings(leavers, periods.leavers, holds)) {
    if (leaver.held || leaver.goesOn > today || due.length === mostADay) continue;
    if ((await whyRemembered(store, council, leaver.personId)) === null) due.push(leaver);
  }
  if (due.length === 0) return [];
  const erased: Erased = { visitId: null, part: 'leavers', records: due.length };
  await store.commit(councilPartition(council), [erasedEvent(parts, erased)]);
  for (const { personId } of due) await forgetPerson(parts, council, { personId, by: null });
  return [erased];
}
