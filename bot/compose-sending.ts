import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Measures } from './application/measures.ts';
import type { Outside } from './compose.ts';
import type { Config } from './config.ts';
import type { ChunkQueue } from './delivery/queue/chunk-queue.ts';
import { createPace } from './delivery/pacing/pace.ts';
import { createInProcessQueue } from './delivery/queue/in-process-queue.ts';
import { createMeasuredQueue } from './delivery/queue/measured-queue.ts';
import { createStorageQueue } from './delivery/queue/storage-queue.ts';
import { createInstaller } from './graph/install-app.ts';
import { createOwnTokens } from './graph/own-tokens.ts';
import { systemClock } from './platform/clock.ts';
import { createTeamsMessenger } from './teams/teams-messenger.ts';

/** Channel cards change at most this often, in milliseconds. */
const usualChannelInterval = 3_000;

/** How messages wait for their turn, and what they are timed by. */
export async function composeSending(
  config: Config,
  outside: Outside,
  given: { authentication: BotFrameworkAuthentication; measures: Measures },
) {
  const { log, requestLength, channelInterval = usualChannelInterval } = outside;
  return {
    log,
    queue: createMeasuredQueue(await queueOf(config, outside), given.measures),
    messenger: createTeamsMessenger(given.authentication, config.bot.MicrosoftAppId ?? ''),
    installer: installerOf(config, outside),
    machine: systemClock,
    pace: createPace(requestLength),
    requestLength,
    interval: channelInterval,
  };
}

/** The SDK of the shared queue is loaded only where it is used. */
async function queueOf({ storageQueue }: Config, { log }: Outside): Promise<ChunkQueue> {
  if (storageQueue === null) return createInProcessQueue(log);
  const { createStorageQueueClient } = await import('./delivery/queue/storage-queue-client.ts');
  return createStorageQueue(createStorageQueueClient(storageQueue), log);
}

/** Null unless the council lets the app be installed for people. */
function installerOf({ graph }: Config, { log, graphToken }: Outside) {
  if (graph === null) return null;
  return createInstaller({ ...graph, log, tokenFor: graphToken ?? createOwnTokens() });
}
