import type { Message } from '../../bot/application/ports.ts';
import { announcedCard } from '../../bot/cards/announced-card.ts';
import { announcementCard } from '../../bot/cards/announcement-card.ts';
import { answerCard } from '../../bot/cards/answer-card.ts';
import { callFormCard } from '../../bot/cards/call-form-card.ts';
import { callPreviewCard } from '../../bot/cards/call-preview-card.ts';
import { channelCard } from '../../bot/cards/channel-card.ts';
import { followUpFormCard } from '../../bot/cards/follow-up-form-card.ts';
import { followUpPickCard } from '../../bot/cards/follow-up-pick-card.ts';
import { followUpSavedCard } from '../../bot/cards/follow-ups-card.ts';
import { helpCard } from '../../bot/cards/help-card.ts';
import { moveFormCard } from '../../bot/cards/move-form-card.ts';
import { movePreviewCard } from '../../bot/cards/move-preview-card.ts';
import { movedCard, notMovedCard } from '../../bot/cards/moved-card.ts';
import { movesCard } from '../../bot/cards/moves-card.ts';
import { noticeCard } from '../../bot/cards/notice-card.ts';
import { reasonFormCard } from '../../bot/cards/reason-form-card.ts';
import { statusCard } from '../../bot/cards/status-card.ts';
import { PersonalDetails } from '../../bot/domain/screening/personal-details.ts';
import { screeningCard } from '../../bot/cards/screening-card.ts';
import { connectorCards } from './connector-cards.ts';
import { followUpCards } from './follow-up-cards.ts';
import { itemCards } from './item-cards.ts';
import { newsCards } from './news-cards.ts';
import { postedCards } from './posted-cards.ts';
import { waveCards } from './wave-cards.ts';
import type { RequestView } from '../../bot/contract/request.ts';
import { requestNewsCard } from '../../bot/cards/request-news-card.ts';
import { requestCard } from '../../bot/cards/request-card.ts';
import { requestFormCard, requestWithdrawCard } from '../../bot/cards/request-form-card.ts';
import { requestSummaryCard } from '../../bot/cards/request-summary-card.ts';
import { requestsCard } from '../../bot/cards/requests-card.ts';
import { aFindingView, aRequestView, later, links, namesakes, now, type Views } from './views.ts';
import { aFollowUpView } from '../support/a-follow-up-view.ts';
import { reminderCards } from './reminder-cards.ts';

/** What stands wherever people's own text and names go. */
export interface PeoplesWords {
  readonly text: string;
  readonly name: string;
}

const attentionKinds = ['overdue', 'blocked', 'unowned', 'clock'] as const;

/**
 * Every card there is, by what it is: whatever is listed here is tested at its largest and drawn in
 * the gallery.
 */
export function everyCard(
  { drafted, readiness, own }: Views,
  { text, name }: PeoplesWords,
): Record<string, Message> {
  const themes = [{ key: 'care-leavers', title: 'care leavers' }];
  const items = readiness.items.map((item) => ({
    ...item,
    standing: 'blocked' as const,
    reason: { text: text.slice(0, 300), by: name, at: now },
    owner: { id: 'x', name },
    mayComplete: true,
    mayExclude: true,
  }));
  const loud = {
    ...readiness,
    items,
    attention: items.map((item, at) => ({
      kind: attentionKinds[at % attentionKinds.length]!,
      title: item.title,
      detail: text,
      owner: name,
      remindId: 'x',
      itemKey: item.key,
      requestId: null,
      clockKey: null,
    })),
  };
  const manyItems = items.map((item) => ({ item, kind: 'shared' as const }));
  const followUp = aFollowUpView({ action: text, owner: { id: 'x', name }, findingText: text });
  const finding = aFindingView({ text, subItems: [text], followUps: [followUp, followUp] });
  const people = namesakes(name);
  const close = Array(3).fill(finding);
  const otherThemes = ['care leavers', 'front door'];
  const silent = { about: text.slice(0, 300), findings: [], closest: close, otherThemes };
  const asked = { question: text.slice(0, 300), from: 0, closest: false, mayFollowUp: true, now };
  const others = Array.from({ length: 6 }, () => readiness.visit);
  const typed = {
    reason: text.slice(0, 500),
    start: '2018-02-06',
    end: '2018-02-07',
    meant: '' as const,
    received: '',
    priorityAction: '' as const,
  };
  const move = readiness.moves.find(({ needsDates }) => needsDates)!;
  const change = {
    move: 'move-dates' as const,
    reason: typed.reason,
    before: { fieldworkStart: '2018-01-30', fieldworkEnd: '2018-01-31' },
  };
  const coreGroup = drafted.audience.coreGroup.map((person) => ({ ...person, name }));
  const audience = { ...drafted.audience, coreGroup, channels: [name, name] };
  const openRequest = aRequestView({ what: text, askedBy: name, owner: { id: 'x', name } });
  const given = { note: text, link: 'https://council.example/file', by: name, at: now };
  const givenRequest: RequestView = { ...openRequest, standing: 'given', given, turnaround: 95 };
  const requestsView = {
    visit: readiness.visit,
    asOf: now,
    requests: [
      openRequest,
      { ...openRequest, standing: 'open' as const, due: later },
      givenRequest,
    ].flatMap((one) => Array.from({ length: 6 }, () => one)),
    mayLog: true,
  };
  const oneRequest = { visit: readiness.visit, page: 0, notice: 'Request logged' };
  const look = { links, now };
  const { visit } = readiness;
  const requestNews = { visit, asOf: now, request: openRequest, by: name, dueBefore: later };
  return {
    ...itemCards({ readiness: loud, own: { ...own, items: manyItems } }, { text, name }),
    ...reminderCards({ readiness: loud, own: { ...own, items: manyItems } }, name),
    'the call form': callFormCard(drafted, themes),
    'the preview': callPreviewCard({
      drafted: { ...drafted, audience },
      type: 'focused-visit',
      themeTitle: 'care leavers',
      call: readiness.visit.call,
      now,
    }),
    'the answer to whoever announced': announcedCard(readiness, true, links),
    'the answer to whoever announced second': announcedCard(readiness, false, links),
    'a person’s own card': announcementCard(own, { page: 0, others }, links),
    'a person’s own card with every item': announcementCard(
      { ...own, items: manyItems },
      { page: 0, others },
      links,
    ),
    'a person’s own card without an item': announcementCard(
      { ...own, items: [] },
      { page: 0, others },
      links,
    ),
    'a person’s own card, seen': announcementCard(
      { ...own, acknowledgedAt: now },
      { page: 0, others },
      links,
    ),
    'the channel’s card': channelCard(loud, links),
    'the status card': statusCard(loud, links, others),
    'the status card of a quiet day': statusCard({ ...readiness, attention: [] }, links),
    'an answer': answerCard({ ...silent, findings: Array(40).fill(finding) }, asked, links),
    'an answer of nothing': answerCard(silent, asked, links),
    'what comes closest': answerCard(silent, { ...asked, closest: true }, links),
    'the follow-up form': followUpFormCard({
      requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      finding,
      people,
      action: text,
      owner: '',
      due: '2018-03-29',
      problem: 'A follow-up cannot be due in the past.',
      question: asked.question,
      from: 0,
    }),
    'a follow-up of a message': followUpPickCard({
      requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      action: text,
      findings: Array(50).fill(finding),
      people,
    }),
    'the follow-up saved': followUpSavedCard(followUp, asked, { links, now }),
    ...followUpCards(followUp, { text, name }),
    ...connectorCards(readiness.visit, { name }),
    ...newsCards({ drafted, readiness }, typed.reason),
    ...postedCards(loud, { finding, request: givenRequest }),
    ...waveCards({ drafted, readiness, own }, name),
    'the form for why an item is blocked': reasonFormCard({
      visit: readiness.visit,
      own: { item: { ...items[0]!, title: text.slice(0, 120) }, kind: 'shared' },
      press: 'block',
      page: 0,
      back: 'mine',
      typed: text.slice(0, 300),
      problem: 'Say why, in a few words',
    }),
    'the moves of a visit': movesCard(readiness),
    'the form of a move': moveFormCard({
      visit: readiness.visit,
      move: { ...move, asksReceived: true, namesPriorityAction: false },
      typed,
      problem: text.slice(0, 300),
      unlikelyDays: false,
    }),
    'the form of a move to a day off': moveFormCard({
      visit: readiness.visit,
      move,
      typed: { ...typed, start: '2018-02-03' },
      problem:
        '3 February 2018 is a Saturday, when inspectors don’t visit. Check the date, or confirm that it is meant.',
      unlikelyDays: true,
    }),
    'the preview of a move': movePreviewCard({
      visit: readiness.visit,
      move,
      typed,
      screened: undefined,
      change,
      people: 1_200,
      now,
    }),
    'the answer to whoever moved a visit': movedCard(readiness.visit, text, links),
    'the answer to whoever moves a visit too late': notMovedCard(readiness.visit, text, links),
    help: helpCard(null, links),
    'help for what is not known': helpCard(text, links),
    'a check of what was typed': screeningCard(
      new PersonalDetails(['nhs-number', 'date-of-birth'], ['action']),
      { verb: 'follow-up.create', data: { action: text, owner: 'x' } },
    ),
    'the requests': requestsCard(requestsView, { page: 0, whose: 'all' }, links),
    'no requests': requestsCard(
      { ...requestsView, requests: [] },
      { page: 0, whose: 'mine' },
      links,
    ),
    'one request': requestCard({ ...oneRequest, request: openRequest }, look),
    'one request, given': requestCard({ ...oneRequest, request: givenRequest }, look),
    'the news of a request': requestNewsCard({ ...requestNews, news: 'redated' }, links),
    'the news that a request is somebody else’s': requestNewsCard(
      { ...requestNews, news: 'moved-on' },
      links,
    ),
    'the request form': requestFormCard({
      visit: readiness.visit,
      request: null,
      requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
      people,
      what: text,
      askedBy: name,
      owner: name,
      dueDay: '2018-02-20',
      dueTime: '12:00',
      problems: ['Choose an owner.'],
    }),
    'the form to withdraw a request': requestWithdrawCard({ ...oneRequest, request: openRequest }),
    'the day’s requests': requestSummaryCard(requestsView, links),
    'a notice': noticeCard({ heading: 'Nothing was changed', sentence: text }),
  };
}
