import { setTimeout as sleep } from 'node:timers/promises';
import { councilPartition } from '../partitions.ts';
import { MessageRefused, type Logger, type Parts, type TeamDirectory } from '../ports.ts';
import { queryRecords } from '../records/record.ts';
import { teamRecord } from '../records/team-record.ts';
import { createRefreshTeam } from './refresh-team.ts';

/** Changes of a team's members are gathered for so long, in milliseconds. */
const gather = 2_000;
/** All teams are looked at again so often, in milliseconds. */
const interval = 6 * 60 * 60 * 1_000;

/** Keeps what is known of teams' members in step with Teams. */
export interface RosterKeeper {
  /** Says that a team's members may have changed. */
  readonly changed: (council: string, teamId: string) => void;
  /** Looks at all teams now, and again every few hours. */
  start(councils: readonly string[]): void;
  /** Resolves when nothing is under way; nothing new is begun. */
  stop(): Promise<void>;
}

export function createRosterKeeper(
  parts: Parts & { directory: TeamDirectory; log: Logger },
): RosterKeeper {
  const refresh = createRefreshTeam(parts);
  const stopping = new AbortController();
  const waiting = new Map<string, Promise<void>>();
  let timer: NodeJS.Timeout | undefined;

  async function refreshLater(council: string, teamId: string, key: string): Promise<void> {
    await sleep(gather, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    waiting.delete(key);
    if (stopping.signal.aborted) return;
    try {
      await refresh(council, teamId, stopping.signal);
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return;
      if (error instanceof MessageRefused) parts.log.info({ error }, 'team not read');
      else parts.log.error({ error }, 'team not read');
    }
  }

  function changed(council: string, teamId: string): void {
    const key = `${council}/${teamId}`;
    if (stopping.signal.aborted || waiting.has(key)) return;
    waiting.set(key, refreshLater(council, teamId, key));
  }

  async function lookAtAll(councils: readonly string[]): Promise<void> {
    for (const council of councils) {
      const partition = councilPartition(council);
      const teams = await queryRecords(parts.store, teamRecord, { partition });
      for (const { body } of teams) changed(council, body.id);
    }
  }

  return {
    changed,
    start(councils) {
      const look = () => {
        lookAtAll(councils).catch((error: unknown) => {
          parts.log.error({ error }, 'teams not read');
        });
      };
      look();
      timer = setInterval(look, interval).unref();
    },
    async stop() {
      stopping.abort();
      clearInterval(timer);
      await Promise.all(waiting.values());
    },
  };
}
