import type { Message } from '../../bot/application/ports.ts';
import {
  availabilityFormCard,
  openedAvailability,
} from '../../bot/cards/availability-form-card.ts';
import { announcementCard } from '../../bot/cards/announcement-card.ts';
import { reachCard } from '../../bot/cards/reach-card.ts';
import { remindedCard, remindPreviewCard } from '../../bot/cards/remind-card.ts';
import { reminderCard } from '../../bot/cards/reminder-card.ts';
import { standInCard } from '../../bot/cards/stand-in-card.ts';
import { summaryCard } from '../../bot/cards/summary-card.ts';
import type { ReachRow } from '../../bot/contract/reach.ts';
import { links, now, type Views } from './views.ts';

const requestId = '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d';

/** The cards that remind people and say where they are, each at its largest. */
export function reminderCards(
  { readiness, own }: Pick<Views, 'readiness' | 'own'>,
  name: string,
): Record<string, Message> {
  const { visit, items } = readiness;
  const away = { state: 'away' as const, from: '2018-01-25', until: '2018-01-26' };
  const atWork = { ...own, availability: away, handedOver: { count: 3, to: [name, name] } };
  const row: ReachRow = {
    id: 'x',
    name,
    team: name,
    role: 'Social worker',
    wave: 'Everyone else',
    delivery: 'not-reached',
    deliveredAt: null,
    notReachedBecause: 'Visit Ready is not installed for them. Phone them, and ask IT.',
    acknowledgedAt: null,
    availability: away,
    personalDone: 0,
    personalTotal: 3,
    phone: '01234 567890',
    lineManager: name,
    possiblyRepeated: false,
    overdue: 2,
    reminders: 3,
    remindedAt: now,
  };
  const spared: ReachRow = { ...row, delivery: 'cancelled' };
  const everybody = [...Array<ReachRow>(60).fill(row), spared];
  const reach = { visit, asOf: now, people: everybody, mayRemind: true };
  const preview = {
    people: Array.from({ length: 60 }, (_, at) => ({ id: `${at}`, name, seen: false, items: 3 })),
    skipped: Array.from({ length: 60 }, (_, at) => ({ id: `${at}`, name, why: 'is away' })),
    words: '60 have not acknowledged, 60 have items due or overdue',
    outsideHours: true,
  };
  const escalated = {
    name,
    team: name,
    acknowledged: false,
    overdue: items.slice(0, 2).map(({ title }) => title),
  };
  const people = Array(30).fill(escalated) as (typeof escalated)[];
  const standIn = { visit, asOf: now, name, away, left: false, items, own: 1 };
  return {
    'a person’s own card, away': announcementCard(atWork, { page: 0, others: [] }, links),
    'where somebody will be': availabilityFormCard(own, openedAvailability(atWork, 0)),
    'days away that cannot be': availabilityFormCard(own, {
      ...openedAvailability(atWork, 0),
      problem: 'The last day away comes before the first. Check the days.',
    }),
    'a reminder': reminderCard({ own, urgent: own.items, people: [] }, links),
    'a line manager’s reminder': reminderCard({ own, urgent: own.items, people }, links),
    'a coordinator’s escalation': reminderCard(
      { own: { ...own, acknowledgedAt: now }, urgent: [], people },
      links,
    ),
    'the morning’s summary': summaryCard(
      { readiness, done: items, dueToday: items, clocks: readiness.timeline },
      links,
    ),
    'who stands in': standInCard(standIn, links),
    'what needs an owner': standInCard(
      { ...standIn, items: items.map((item) => ({ ...item, owner: null })), own: 0 },
      links,
    ),
    'who took over from a leaver': standInCard({ ...standIn, away: null, left: true }, links),
    'what went back': standInCard({ ...standIn, away: null }, links),
    'who was reached': reachCard({ ...reach, daysOffToo: false, mayChoose: true }, 1, links),
    'whom to remind': remindPreviewCard({ visit, preview }, { requestId, person: 'x' }),
    'nobody to remind': remindPreviewCard(
      { visit, preview: { ...preview, people: [], skipped: [] } },
      { requestId, person: null },
    ),
    'who was reminded': remindedCard({ visit, preview }, { remindedNow: true, links }),
  };
}
