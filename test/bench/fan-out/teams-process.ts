import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Outcome } from './teams.ts';

/** Teams in a process of its own, so that what it costs falls on nobody who is measured. */
export interface TeamsProcess {
  serviceUrl: string;
  /** Forgets all that was said and asked. */
  begin(): Promise<void>;
  /** What became of everybody, once nothing has come for so many milliseconds. */
  outcome(quiet: number): Promise<Outcome>;
  stop(): Promise<void>;
}

export async function startTeams(people: number, faults: boolean): Promise<TeamsProcess> {
  const file = fileURLToPath(new URL('teams.ts', import.meta.url));
  const child = fork(file, [String(people), faults ? 'faults' : 'sound']);
  const { serviceUrl } = await answer<{ serviceUrl: string }>(child);
  return {
    serviceUrl,
    async begin() {
      const begun = answer(child);
      child.send({ ask: 'begin' });
      await begun;
    },
    async outcome(quiet) {
      const found = answer<Outcome>(child);
      child.send({ ask: 'outcome', quiet });
      return found;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

async function answer<Answer>(child: ChildProcess): Promise<Answer> {
  const [message] = (await once(child, 'message')) as [Answer];
  return message;
}
