import { sayDay } from '../../contract/spoken-time.ts';
import type { FollowUpDetail } from '../../contract/follow-up.ts';
import type { FollowUpChange } from '../../domain/follow-ups/changes.ts';
import type { VisitReadyEvent } from '../records/event-record.ts';

interface Look {
  readonly nameOf: (id: string) => string;
  /** The action of another follow-up, as far as readers of this one may see it. */
  readonly actionOf: (id: string) => string;
  readonly now: string;
}

/** What happened to a follow-up, in words, the latest first. */
export function followUpHistory(
  events: readonly VisitReadyEvent[],
  look: Look,
): FollowUpDetail['history'] {
  return events
    .toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
    .map((event) => ({
      by: event.actor === null ? 'Visit Ready' : look.nameOf(event.actor),
      at: event.at,
      words: wordsOf(event, look),
    }));
}

function wordsOf(event: VisitReadyEvent, look: Look): string {
  const { type, before, after } = event;
  if (type === 'follow-up.created') return 'Made the follow-up';
  if (type === 'follow-up.asked-to-close') return `Asked for it to be closed${quoted(after)}`;
  const change = after as FollowUpChange | null;
  return change === null ? type : changeWords(change, before ?? {}, look);
}

type Before = Partial<{
  due: string;
  action: string;
  ownerId: string;
  deputyId: string | null;
  reviewingBody: string | null;
  dependsOn: string | null;
  measured: { day: string; value: number } | null;
  step: { title: string } | null;
  evidence: { title: string } | null;
}>;

function changeWords(change: FollowUpChange, before: Before, look: Look): string {
  const day = (text: string) => sayDay(text, look.now);
  switch (change.kind) {
    case 'note':
      return `Noted: “${change.text}”`;
    case 'start':
      return 'Started it';
    case 'redate':
      return `Moved the due day from ${day(before.due ?? change.due)} to ${day(change.due)}: “${change.reason}”`;
    case 'edit':
      return editWords(change, before, look);
    case 'measure':
      return `Said what is measured: ${change.title}`;
    case 'value':
      return `Recorded ${change.value} for ${day(change.day)}`;
    case 'correct-value':
      return `Corrected ${measuredWords(before, look)} to ${change.value} for ${day(change.day)}`;
    case 'remove-value':
      return `Removed ${measuredWords(before, look)}`;
    case 'add-step':
      return `Added the step “${change.title}”`;
    case 'mark-step':
      return `${change.done ? 'Finished' : 'Took up again'} the step “${before.step?.title ?? ''}”`;
    case 'remove-step':
      return `Removed the step “${before.step?.title ?? ''}”`;
    case 'add-evidence':
      return `Added evidence: ${change.title}`;
    case 'remove-evidence':
      return `Removed evidence: ${before.evidence?.title ?? ''}`;
    case 'close':
      return `Closed it${quoted(change)}`;
    case 'agree':
      return 'Agreed to close it';
    case 'decline':
      return `Did not agree to close it: “${change.reason}”`;
    case 'reopen':
      return `Reopened it: “${change.reason}”`;
  }
}

function measuredWords({ measured }: Before, { now }: Look): string {
  if (!measured) return 'a value';
  return `the value ${measured.value} for ${sayDay(measured.day, now)}`;
}

function editWords(
  change: Extract<FollowUpChange, { kind: 'edit' }>,
  before: Before,
  { nameOf, actionOf }: Look,
): string {
  const name = (id: string | null) => (id === null ? 'nobody' : nameOf(id));
  const action = (id: string | null) => (id === null ? 'nothing' : actionOf(id));
  const words = [
    change.action === before.action ? null : `the action, from “${before.action ?? ''}”`,
    change.ownerId === before.ownerId
      ? null
      : `the owner, from ${name(before.ownerId ?? null)} to ${name(change.ownerId)}`,
    change.deputyId === before.deputyId
      ? null
      : `the deputy, from ${name(before.deputyId ?? null)} to ${name(change.deputyId)}`,
    change.reviewingBody === before.reviewingBody
      ? null
      : `who reviews it, to ${change.reviewingBody ?? 'nobody'}`,
    change.dependsOn === before.dependsOn
      ? null
      : `what it waits for, from ${action(before.dependsOn ?? null)} to ${action(change.dependsOn)}`,
  ].filter((word) => word !== null);
  return words.length === 0 ? 'Saved it unchanged' : `Changed ${words.join('; ')}`;
}

function quoted(after: unknown): string {
  const words = (after as { words?: string } | null)?.words ?? '';
  return words === '' ? '' : `: “${words}”`;
}
