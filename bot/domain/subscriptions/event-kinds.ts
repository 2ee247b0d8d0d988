import { waveKeys } from '../telling/wave.ts';
import type { Scope } from '../connections/scopes.ts';

interface KindRule {
  /** As Settings and the connector say it. */
  readonly words: string;
  /** Whoever may read of it may hear of it. */
  readonly scope: Scope;
}

/** What other systems can be told of. The keys are published: they never change their meaning. */
export const eventKindRules = {
  'visit.announced': { words: 'A visit is announced', scope: 'visits.read' },
  'visit.moved': { words: 'A visit’s dates move or are put right', scope: 'visits.read' },
  'visit.state-changed': { words: 'A visit changes its state', scope: 'visits.read' },
  'wave.sent': { words: 'A wave of people begins to be told', scope: 'visits.read' },
  'person.not-reached': { words: 'Somebody could not be told', scope: 'visits.read' },
  'item.blocked': { words: 'An item is blocked', scope: 'visits.read' },
  'item.overdue': { words: 'An item is overdue', scope: 'visits.read' },
  'item.done': { words: 'An item is done', scope: 'visits.read' },
  'request.logged': { words: 'An inspector’s request is logged', scope: 'requests.read' },
  'request.overdue': { words: 'An inspector’s request is overdue', scope: 'requests.read' },
  'request.answered': { words: 'An inspector’s request is answered', scope: 'requests.read' },
  'letter.published': { words: 'A letter is published', scope: 'findings.read' },
  'letter.withdrawn': { words: 'A published letter is withdrawn', scope: 'findings.read' },
  'follow-up.created': { words: 'A follow-up is made', scope: 'findings.read' },
  'follow-up.overdue': { words: 'A follow-up is overdue', scope: 'findings.read' },
  'follow-up.redated': { words: 'A follow-up’s day moves', scope: 'findings.read' },
  'follow-up.closed': { words: 'A follow-up is closed', scope: 'findings.read' },
} as const satisfies Record<string, KindRule>;

export type EventKind = keyof typeof eventKindRules;

export const eventKinds = Object.keys(eventKindRules) as [EventKind, ...EventKind[]];

export function scopeOfKind(kind: EventKind): Scope {
  return eventKindRules[kind].scope;
}

/** Whether somebody has to look at the clock for it: nobody does it. */
export function isOverdueKind(kind: EventKind): boolean {
  return kind.endsWith('.overdue');
}

/** What of an event decides of which kind it is, if of any. */
export interface Happened {
  readonly type: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly embargoed: boolean;
}

/** Kinds that events of a type are of, whatever they say. */
const kindsByType: Readonly<Record<string, EventKind>> = {
  'visit.announced': 'visit.announced',
  'visit.corrected': 'visit.moved',
  'delivery.not-reached': 'person.not-reached',
  'item.blocked': 'item.blocked',
  'item.overdue': 'item.overdue',
  'item.completed': 'item.done',
  'request.logged': 'request.logged',
  'request.overdue': 'request.overdue',
  'request.given': 'request.answered',
  'letter.published': 'letter.published',
  'letter.withdrawn': 'letter.withdrawn',
  'follow-up.created': 'follow-up.created',
  'follow-up.overdue': 'follow-up.overdue',
  'follow-up.redated': 'follow-up.redated',
  'follow-up.closed': 'follow-up.closed',
  'follow-up.agreed': 'follow-up.closed',
};

const byWhatTheySay: readonly string[] = ['visit.moved', 'wave.expanded', 'letter.imported'];

/** Whether others may have to be told of events of a type, or of a subscription that was changed. */
export function mayBeTold(type: string): boolean {
  return type in kindsByType || byWhatTheySay.includes(type) || type.startsWith('subscription.');
}

/** What others are told of an event; null for nothing, and for whatever is under embargo. */
export function kindOf({ type, subject, before, after, embargoed }: Happened): EventKind | null {
  if (embargoed) return null;
  if (type === 'visit.moved') {
    return said(before, 'state') === said(after, 'state') ? 'visit.moved' : 'visit.state-changed';
  }
  // The first chunk of a wave begins at nobody; other waves are messages about something else.
  if (type === 'wave.expanded') return before === null && announces(subject) ? 'wave.sent' : null;
  if (type === 'letter.imported') {
    return said(after, 'publication') === 'published' ? 'letter.published' : null;
  }
  return kindsByType[type] ?? null;
}

function announces(wave: string): boolean {
  return wave === 'owners' || waveKeys.some((key) => key === wave);
}

/** A field of what an event says, where it is a word or a number. */
export function said(state: unknown, field: string): string | number | null {
  if (typeof state !== 'object' || state === null) return null;
  const value = (state as Record<string, unknown>)[field];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
