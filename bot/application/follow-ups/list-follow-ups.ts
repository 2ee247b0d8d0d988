import type { FollowUpView } from '../../contract/follow-up.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import { byDue } from '../../domain/follow-ups/by-due.ts';
import { maySeeEmbargoed } from '../../domain/people/permissions.ts';
import type { Actor } from '../actor.ts';
import { recordReading } from '../audit/record-reading.ts';
import { loadFindingsRecord } from '../findings-record.ts';
import type { Parts } from '../ports.ts';
import { followUpView, isEmbargoed } from './follow-up-view.ts';

/** The follow-ups of findings that the actor may see: open ones first, the first due first. */
export function createListFollowUps(parts: Parts) {
  return async function listFollowUps(actor: Actor): Promise<FollowUpView[]> {
    const { followUps, answered } = await loadFollowUps(parts, actor);
    await recordReading(parts, actor, answered);
    return followUps;
  };
}

/** The same, with the findings that they answer, for what is not shown as it is. */
export async function loadFollowUps(
  parts: Pick<Parts, 'store' | 'clock'>,
  actor: Actor,
): Promise<{ followUps: FollowUpView[]; answered: Finding[] }> {
  const record = await loadFindingsRecord(parts, actor.council);
  const all = maySeeEmbargoed(actor.person);
  const seen = record.followUps.filter((followUp) => all || !isEmbargoed(record, followUp));
  return {
    followUps: seen.sort(byDue).map((followUp) => followUpView(record, followUp)),
    answered: seen.flatMap(({ findingId }) => record.findingOf(findingId) ?? []),
  };
}
