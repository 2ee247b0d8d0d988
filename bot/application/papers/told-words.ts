import { notReachedWords, type Delivery } from '../../domain/telling/delivery.ts';
import type { AboutKind } from '../../domain/telling/about.ts';
import { waveTitles } from '../../domain/telling/wave-titles.ts';

const aboutTitles: Readonly<Record<AboutKind, string>> = {
  announcement: 'Announcement',
  change: 'A change of the visit',
  correction: 'A correction of the announcement',
  redraw: 'The announcement, brought up to date',
  reminder: 'Reminder',
  escalation: 'Word to a line manager',
  summary: 'Summary of the morning',
  'follow-ups': 'Follow-ups that are due, of all visits',
  'follow-up': 'News of a follow-up',
  'stand-in': 'Standing in for somebody',
  item: 'News of an item',
  items: 'News of several items',
  request: 'News of a request',
  'subscription-paused': 'Another system that does not hear any more',
};

const stateTitles: Readonly<Record<Delivery['state'], string>> = {
  waiting: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Sent',
  'not-reached': 'Not reached',
  'not-needed': 'Not needed any more',
};

/** "Announcement: managers", "Reminder": what a message was about. */
export function aboutWords({ about, wave }: Pick<Delivery, 'about' | 'wave'>): string {
  const title = Object.entries(waveTitles).find(([key]) => key === wave)?.[1];
  return title === undefined ? aboutTitles[about] : `${aboutTitles[about]}: ${title.toLowerCase()}`;
}

/** How far a message came, and why no further. */
export function toldStateWords({
  state,
  reason,
}: Pick<Delivery, 'state' | 'reason'>): [string, string] {
  return [stateTitles[state], reason === null ? '' : notReachedWords[reason]];
}
