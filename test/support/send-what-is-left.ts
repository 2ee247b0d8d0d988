import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Message, Messenger } from '../../bot/application/ports.ts';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { createLiveFeed } from '../../bot/application/live-feed.ts';
import { loadVisitState } from '../../bot/application/visit-state.ts';
import { createUseCases } from '../../bot/application/use-cases.ts';
import { createLinks } from '../../bot/cards/links.ts';
import { demoTenantId } from '../../bot/config.ts';
import { createInProcessQueue } from '../../bot/delivery/queue/in-process-queue.ts';
import { createPace } from '../../bot/delivery/pacing/pace.ts';
import { createTelling } from '../../bot/delivery/telling.ts';
import type { Person } from '../../bot/domain/people/person.ts';
import { isDue } from '../../bot/domain/telling/release.ts';
import { isOffOrOver } from '../../bot/domain/visit-life/states.ts';
import { systemClock } from '../../bot/platform/clock.ts';
import { ids } from '../../bot/platform/ids.ts';
import { createAnnouncer } from '../../bot/teams/announcer.ts';
import { createLogBook } from './log-book.ts';
import { announcedVisit } from './seed-announcement.ts';

/** A store that an earlier process has left, at a moment of the product's clock. */
export interface Left {
  readonly store: DocumentStore;
  readonly clock: Clock;
  readonly staff: readonly Person[];
}

/**
 * A process comes up, sends what the store has left for it, and ends.
 * @returns each message by who heard it and its notification text: "Joe Clarke: Ofsted …"
 */
export async function sendWhatIsLeft({ store, clock, staff }: Left): Promise<string[]> {
  const said: string[] = [];
  const log = createLogBook();
  const hear = ({ summary }: Message, name: string) => {
    said.push(`${name}: ${summary}`);
    return Promise.resolve('activity');
  };
  const messenger = {
    send: ({ conversationId }: { conversationId: string }, message: Message) =>
      hear(message, staff.find(({ id }) => conversationId === `a:${id}`)!.name),
    async post(_channel: unknown, message: Message) {
      return { conversationId: 'channel', activityId: await hear(message, 'the channel') };
    },
    update: () => Promise.resolve(),
  } as unknown as Messenger;
  const useCases = createUseCases({ store, clock, ids });
  const links = createLinks('https://visit-ready.example');
  const announcer = createAnnouncer({ useCases, store, links, ids });
  const sending = { store, clock, ids, log, machine: systemClock, messenger, announcer };
  const more = { installer: null, queue: createInProcessQueue(log), pace: createPace(1) };
  const telling = createTelling(
    { ...sending, ...more, interval: 1, requestLength: 1 },
    createLiveFeed(),
    [demoTenantId],
  );
  telling.start();
  while (!(await nothingIsLeft({ store, clock }))) await sleep(20);
  await telling.stop();
  assert.deepEqual(log.troubles(), []);
  return said;
}

/** Whether all that may go out has been expanded, and every chunk of it is done. */
async function nothingIsLeft({ store, clock }: Pick<Left, 'store' | 'clock'>): Promise<boolean> {
  const { visit, waves, chunks } = await loadVisitState(store, demoTenantId, announcedVisit);
  const mayGoOut = waves.filter(
    ({ about, release }) =>
      isDue(release, clock.now()) && (about.kind !== 'announcement' || !isOffOrOver(visit.state)),
  );
  const isExpanded = mayGoOut.every(({ state }) => state === 'expanded');
  return isExpanded && chunks.every(({ state }) => state !== 'open');
}
