import { Temporal } from 'temporal-polyfill';
import { londonDay } from '../../domain/calendar/london.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { followUpsDueFor } from '../../domain/follow-ups/due-for.ts';
import { escalatedTo, thoseWhoGiveOn } from '../../domain/follow-ups/escalation.ts';
import { sinceOf, type FollowUp } from '../../domain/follow-ups/follow-up.ts';
import {
  dueSoonDays,
  isAgreementReminded,
  isReminded,
} from '../../domain/follow-ups/reminding-days.ts';
import { isAway } from '../../domain/people/availability.ts';
import { summaryTime } from '../../domain/reminders/summary-time.ts';
import { councilPartition, followUpsPlace, visitPartition } from '../partitions.ts';
import { loadStaff } from '../people.ts';
import type { Parts } from '../ports.ts';
import { eventOf } from '../records/event-record.ts';
import { createOf, queryRecords, readRecord } from '../records/record.ts';
import { findingRecord, followUpRecord } from '../records/record-types.ts';
import { tellingRecord, type Telling } from '../records/reminder-records.ts';
import { loadReminding } from '../reminders/reminder-settings.ts';
import { unlessDone } from '../unless-done.ts';
import { thoseWhoMayAgree } from './may-change.ts';
import { ofLeavers } from './of-leavers.ts';

/** Follow-ups outlive visits: no announcement comes before their first reminder. */
const always = '1970-01-01T00:00:00Z';
const keyBefore = 'follow-ups-';

/**
 * Keeps, once a working morning, who is to hear of follow-ups that are due soon, due or overdue: their
 * owners and deputies and, of what stays overdue, those above them; who may agree to close what has
 * waited for that; and, once of each leaver, who gives on what is theirs.
 * @returns when the next one is due at the earliest (ISO instant)
 */
export function createRemindFollowUps(parts: Parts) {
  const { store, clock, ids } = parts;
  return async function remindFollowUps(council: string): Promise<string> {
    const now = clock.now();
    const reminding = await loadReminding(store, { council, visitId: followUpsPlace });
    const { due, next } = summaryTime({ announcedAt: always, ...reminding, now });
    if (due === null) return next;
    const partition = visitPartition(council, followUpsPlace);
    const tellings = await queryRecords(store, tellingRecord, { partition });
    const known = new Set(tellings.flatMap(({ body }) => body.leavers ?? []));
    const days = tellings.map(({ body }) => body.key.slice(keyBefore.length)).sort();
    if (days.includes(due)) return next;
    const since = { lastTold: days.at(-1) ?? null, known };
    const { people, leavers } = await peopleToTell(parts, council, since);
    if (people.length === 0) return next;
    const telling: Telling = {
      key: `${keyBefore}${due}`,
      about: { kind: 'follow-ups', day: due },
      people,
      spread: false,
      ...(leavers.length > 0 && { leavers }),
    };
    const event = eventOf({
      id: ids.event(),
      type: 'follow-up.reminded',
      actor: null,
      subject: telling.key,
      before: null,
      after: { people: people.length },
      at: now,
      visitId: null,
    });
    await unlessDone(() => store.commit(partition, [createOf(tellingRecord, telling), event]));
    return next;
  };
}

interface ToldBefore {
  /** The London day on which people were last told of follow-ups; null for never. */
  readonly lastTold: string | null;
  /** The leavers of whom somebody was told, by id. */
  readonly known: ReadonlySet<string>;
}

async function peopleToTell(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  council: string,
  { lastTold, known: toldOf }: ToldBefore,
): Promise<{ people: string[]; leavers: string[] }> {
  const today = londonDay(clock.now());
  const after = lastTold === null ? addWorkingDays(today, -1) : Temporal.PlainDate.from(lastTold);
  const [kept, { people: staff }] = await Promise.all([
    queryRecords(store, followUpRecord, { partition: councilPartition(council) }),
    loadStaff(store, council),
  ]);
  const day = today.toString();
  const there = new Set(staff.filter((one) => !isAway(one, day)).map(({ id }) => id));
  const followUps = kept.map(({ body }) => body);
  const byId = new Map(followUps.map((one) => [one.id, one]));
  const embargoed = (followUp: FollowUp) => isEmbargoedNow(store, council, followUp);
  const ids: string[] = [];
  for (const due of followUpsDueFor(followUps, today, dueSoonDays)) {
    const followUp = byId.get(due.followUpId);
    if (followUp === undefined || !isReminded(followUp.due, { after, today })) continue;
    ids.push(...due.personIds);
    const known = { embargoed: await embargoed(followUp), today: day };
    ids.push(...escalatedTo(due, staff, known));
  }
  for (const followUp of followUps.filter(({ state }) => state === 'awaiting-agreement')) {
    if (!isAgreementReminded(londonDay(sinceOf(followUp).at), { after, today })) continue;
    const known = { followUp, embargoed: await embargoed(followUp), today: day };
    ids.push(...thoseWhoMayAgree(staff, known).map(({ id }) => id));
  }
  const leavers = new Set<string>();
  for (const followUp of ofLeavers(followUps, staff)) {
    if (toldOf.has(followUp.ownerId)) continue;
    const known = { embargoed: await embargoed(followUp), today: day };
    const told = thoseWhoGiveOn(staff, known);
    if (told.length > 0) leavers.add(followUp.ownerId);
    ids.push(...told);
  }
  const people = [...new Set(ids)].filter((id) => there.has(id)).sort();
  return { people, leavers: [...leavers] };
}

async function isEmbargoedNow(
  store: Parts['store'],
  council: string,
  { findingId }: FollowUp,
): Promise<boolean> {
  const place = { partition: councilPartition(council), id: findingId };
  return (await readRecord(store, findingRecord, place))?.body.publication !== 'published';
}
