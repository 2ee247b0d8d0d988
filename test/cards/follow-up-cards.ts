import type { Message } from '../../bot/application/ports.ts';
import { dueFollowUpsCard } from '../../bot/cards/due-follow-ups-card.ts';
import { followUpCard } from '../../bot/cards/follow-up-card.ts';
import {
  followUpCloseCard,
  followUpDeclineCard,
  followUpRedateCard,
} from '../../bot/cards/follow-up-change-cards.ts';
import { followUpNewsCard } from '../../bot/cards/follow-up-news-card.ts';
import { followUpsCard } from '../../bot/cards/follow-ups-card.ts';
import { papersCard } from '../../bot/cards/papers-card.ts';
import { newPerson } from '../../bot/domain/people/person.ts';
import type { FollowUpDetail, FollowUpView } from '../../bot/contract/follow-up.ts';
import { links, now } from './views.ts';

/** The cards about follow-ups, with this text wherever people's text goes. */
export function followUpCards(
  followUp: FollowUpView,
  { text, name }: { text: string; name: string },
): Record<string, Message> {
  const by = { by: name, at: now };
  const clock = {
    visitId: 'visit',
    key: 'draft-plan',
    title: 'Send the draft plan for the areas for priority action',
    day: '2018-03-22',
    words: '3 working days overdue',
    state: 'overdue' as const,
    sent: null,
  };
  const busy: FollowUpDetail = {
    followUp: {
      ...followUp,
      deputy: { id: 'y', name },
      state: 'awaiting-agreement',
      redatings: [{ from: '2018-03-01', to: '2018-03-29', reason: text, ...by }],
      evidence: Array.from({ length: 5 }, (_, at) => ({
        id: String(at),
        title: text.slice(0, 200),
        url: 'https://council.example/paper',
        ...by,
      })),
      closing: { words: text.slice(0, 500), ...by },
      measure: { title: text.slice(0, 200), unit: '%', target: 95, values: [] },
      notes: [{ id: 'n', text, ...by }],
      reviewingBody: text.slice(0, 200),
      clocks: [{ ...clock, basis: 'verified' }],
      clocksVisitId: 'visit',
      findingKind: 'priority-action',
    },
    history: [],
    may: { progress: true, edit: true, agree: true, reopen: true, recordSent: true },
    needsAgreement: true,
  };
  const nothing = { progress: false, edit: false, agree: false, reopen: false, recordSent: false };
  const typed = { problem: text, typed: { text, next: text.slice(0, 200), reason: text } };
  const look = { links, now, requestId: 'request', evidenceRequestId: 'another' };
  const asked = { mine: false, show: 'all', about: '', priority: false, from: 0 } as const;
  return {
    'a follow-up': followUpCard(busy, typed, look),
    'a follow-up of somebody else': followUpCard(
      { ...busy, may: nothing },
      { problem: null, typed: {} },
      look,
    ),
    'a follow-up for the second person': followUpNewsCard(
      { detail: busy, news: 'asked-to-close', by: name, asOf: now },
      look,
    ),
    'a follow-up for its new owner': followUpNewsCard(
      {
        detail: { ...busy, followUp: { ...busy.followUp, state: 'open', closing: null } },
        ...{ news: 'assigned', by: name, asOf: now },
      },
      look,
    ),
    'not agreeing to close a follow-up': followUpDeclineCard(busy, typed, look),
    'a follow-up whose clocks cannot run': followUpCard(
      { ...busy, followUp: { ...busy.followUp, clocks: [], clocksLack: 'receipt' } },
      { problem: null, typed: {} },
      look,
    ),
    'a new due day': followUpRedateCard(busy, typed, look),
    'closing a follow-up': followUpCloseCard(busy, typed, look),
    'the follow-ups': followUpsCard(
      Array(40).fill(followUp),
      { ...asked, show: 'overdue', about: name, priority: true, from: 5 },
      { ...look, isEmpty: false },
    ),
    'follow-ups that are due': dueFollowUpsCard(
      {
        ...{ own: Array(6).fill(followUp), uncarried: Array(6).fill(followUp) },
        ...{ ofLeavers: Array(6).fill(followUp), ofOthers: Array(6).fill(followUp) },
        ...{ ofTheirPeople: false, toAgree: Array(6).fill(followUp), asOf: now },
      },
      links,
    ),
    'overdue follow-ups of one’s people': dueFollowUpsCard(
      {
        ...{ own: [], ofLeavers: [], uncarried: [], ofOthers: [followUp] },
        ...{ ofTheirPeople: true, toAgree: [], asOf: now },
      },
      links,
    ),
    'no follow-ups': followUpsCard([], asked, { ...look, isEmpty: true }),
    'no follow-ups of one’s own': followUpsCard(
      [],
      { ...asked, mine: true },
      { ...look, isEmpty: true },
    ),
    papers: papersCard(newPerson({ id: 'x', name, roles: ['director'] }), links),
  };
}
