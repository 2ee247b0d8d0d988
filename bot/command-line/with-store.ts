import type { Actor } from '../application/actor.ts';
import { correlated } from '../application/correlation.ts';
import { createFindingsLibrary } from '../application/findings-library.ts';
import { administratorId } from '../application/people.ts';
import type { Parts } from '../application/ports.ts';
import { createUseCases, type UseCases } from '../application/use-cases.ts';
import { newPerson } from '../domain/people/person.ts';
import { systemClock } from '../platform/clock.ts';
import { ids } from '../platform/ids.ts';
import { loadEnglish } from '../words/english.ts';
import { openStore } from '../open-store.ts';
import { createLogger } from '../platform/logger.ts';
import type { OpenStore } from '../stores/opened-store.ts';
import { ownConfig } from './own-config.ts';

/** Whoever can run commands on the server's machine administers it; events say so by this id. */
const administrator = newPerson({
  id: administratorId,
  name: 'An administrator at the command line',
  roles: ['coordinator', 'administrator'],
  coreGroup: true,
});

type WholeParts = Parts & Pick<OpenStore, 'everything'>;

/** Runs a command's work on the store that the environment names, in its first council. */
export async function withStore<Result>(
  work: (useCases: UseCases, actor: Actor, parts: WholeParts) => Promise<Result>,
): Promise<Result> {
  const config = ownConfig();
  // A command's output is its own: the log stays out of it.
  const { store, everything, close } = await openStore(config, createLogger('silent'));
  try {
    const parts = { store, everything, clock: systemClock, ids };
    const [council = ''] = config.councils;
    const actor: Actor = { council, person: administrator };
    const useCases = createUseCases(parts, createFindingsLibrary(parts, loadEnglish));
    return await correlated(ids.random(), () => work(useCases, actor, parts));
  } finally {
    await close();
  }
}
