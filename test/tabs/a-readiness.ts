import type { ItemView, ReadinessView, ResponderView } from '../../bot/contract/readiness.ts';

export const now = '2018-01-25T10:42:00.000Z';

/** An item in hand that the data team owns, due tomorrow. */
export function anItem(some: Partial<ItemView> = {}): ItemView {
  return {
    key: 'upload',
    version: 'as-seen',
    title: 'Upload the lists',
    why: 'Inspectors read them first.',
    category: 'information',
    due: '2018-01-26T17:00:00.000Z',
    basis: null,
    evidence: false,
    annexA: [],
    standing: 'in-hand',
    awayOwner: null,
    ownerRole: 'Data and performance',
    owner: { id: 'dev', name: 'Dev Patel' },
    done: null,
    reason: null,
    mayExclude: false,
    followUp: null,
    rating: null,
    mayComplete: true,
    ...some,
  };
}

/** A person who was told and has not acknowledged. */
export function aResponder(some: Partial<ResponderView> = {}): ResponderView {
  return {
    id: 'kate',
    name: 'Kate Rahman',
    team: 'Care leavers',
    role: 'Personal adviser',
    wave: 'Everyone else',
    delivery: 'sent',
    deliveredAt: '2018-01-23T11:31:00.000Z',
    notReachedBecause: null,
    acknowledgedAt: null,
    availability: null,
    personalDone: 1,
    personalTotal: 3,
    ...some,
  };
}

/** A visit two days after its call, with one item in hand, which is one of three. */
export function aReadiness(some: Partial<ReadinessView> = {}): ReadinessView {
  const counts = { overdue: 0, blocked: 0, 'in-hand': 1, done: 1, 'not-applicable': 1, total: 3 };
  return {
    visit: {
      id: 'focused-visit-2018-01-23',
      type: 'focused-visit',
      typeTitle: 'Focused visit',
      theme: 'care-leavers',
      themeTitle: 'care leavers',
      drill: false,
      yearlyEvent: false,
      state: 'preparing',
      stateWords: 'being prepared',
      received: null,
      call: '2018-01-23T09:30:00.000Z',
      fieldworkStart: '2018-01-30',
      fieldworkEnd: '2018-01-31',
      unverifiedDays: false,
      announcedAt: '2018-01-23T10:00:00.000Z',
      announcedBy: 'Jo Marsh',
    },
    asOf: now,
    phases: [],
    workingDaysToFieldwork: 3,
    ready: { percent: 50, done: 1, total: 2 },
    counts,
    attention: [],
    owners: [
      { role: 'data', title: 'Data and performance', counts },
      { role: 'legal', title: 'Legal', counts },
    ],
    teams: [],
    categories: [],
    items: [anItem()],
    reach: {
      everyone: 0,
      sent: 0,
      held: 0,
      cancelled: 0,
      erased: 0,
      waiting: 0,
      notReached: 0,
      acknowledged: 0,
      mayList: true,
      waves: [],
      mayRelease: false,
    },
    timeline: [],
    moves: [],
    mayCorrect: false,
    mayRecordSent: false,
    mayChangeItems: false,
    mine: null,
    ...some,
  };
}
