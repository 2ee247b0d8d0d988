import type { FollowUpView } from '../../contract/follow-up.ts';
import { maySeeEmbargoed } from '../../domain/people/permissions.ts';
import type { Actor } from '../actor.ts';
import { loadFindingsRecord } from '../findings-record.ts';
import type { Parts } from '../ports.ts';
import { followUpView, isEmbargoed } from './follow-up-view.ts';
import { loadClocks } from './load-clocks.ts';

/** The follow-ups of findings that the actor may see: open ones first, the first due first. */
export function createListFollowUps(parts: Pick<Parts, 'store' | 'clock'>) {
  return async function listFollowUps(actor: Actor): Promise<FollowUpView[]> {
    const record = await loadFindingsRecord(parts, actor.council);
    const clocksOf = await loadClocks(parts.store, actor.council, record);
    const all = maySeeEmbargoed(actor.person);
    return record.followUps
      .filter((followUp) => all || !isEmbargoed(record, followUp))
      .sort(
        (a, b) =>
          Number(a.state === 'closed') - Number(b.state === 'closed') || a.due.localeCompare(b.due),
      )
      .map((followUp) => followUpView(record, followUp, clocksOf(followUp)));
  };
}
