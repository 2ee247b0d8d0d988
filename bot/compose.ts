import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  BotFrameworkAuthentication,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { correlated } from './application/correlation.ts';
import { createFindingsLibrary } from './application/findings-library.ts';
import { createLiveFeed, type LiveFeed } from './application/live-feed.ts';
import { createLeases } from './application/lease.ts';
import { liveEventOf } from './application/live-event.ts';
import { noMeasures, type Measures } from './application/measures.ts';
import { placeOf } from './application/partitions.ts';
import type { Clock, Logger, Parts } from './application/ports.ts';
import { createEraseDaily } from './application/retention/erase-daily.ts';
import { createRosterKeeper } from './application/team-roster/roster-keeper.ts';
import { seedDirectors } from './application/team-roster/seed-directors.ts';
import { createUseCases, type UseCases } from './application/use-cases.ts';
import { createLinks } from './cards/links.ts';
import { composeHealth } from './compose-health.ts';
import { composeSending } from './compose-sending.ts';
import type { Config } from './config.ts';
import type { Pace } from './delivery/pacing/pace.ts';
import { calendarFile } from './documents/calendar-file.ts';
import { writePaper } from './documents/papers/write-paper.ts';
import {
  createReminderScheduler,
  systemTimer,
  type ReminderScheduler,
} from './delivery/reminder-scheduler.ts';
import { measureDelivery } from './delivery/measure-delivery.ts';
import { createTelling, type Telling } from './delivery/telling.ts';
import { createDocumentReader } from './documents/read-document.ts';
import type { TokenFor } from './graph/own-tokens.ts';
import { createBotGate } from './http/gate/bot-gate.ts';
import { limitTurns } from './http/limit.ts';
import {
  botFrameworkIssuer,
  botFrameworkMetadata,
  createBotTokenCheck,
} from './http/gate/bot-token.ts';
import { createRefusalLog } from './http/gate/refusal-log.ts';
import { isLoopback, isTeamsHost } from './http/gate/teams-hosts.ts';
import { endServer } from './http/end-server.ts';
import { identificationOf } from './identification.ts';
import { createServer } from './http/server.ts';
import { correlatedLog } from './platform/correlated-log.ts';
import { ids } from './platform/ids.ts';
import { noticesOf } from './notices.ts';
import type { OpenStore } from './stores/opened-store.ts';
import { shareStore } from './stores/shared-store.ts';
import { createAdapter, createAuthentication } from './teams/adapter.ts';
import { createAnnouncer } from './teams/announcer.ts';
import { createBot } from './teams/bot.ts';
import { createTeamDirectory } from './teams/team-directory.ts';
import { loadEnglish } from './words/english.ts';

/** What is handed in from outside: the time, the log, the store, and a double's credentials and pace. */
export interface Outside {
  readonly clock: Clock;
  readonly log: Logger;
  readonly kept: OpenStore;
  readonly credentials?: ServiceClientCredentialsFactory;
  readonly graphToken?: TokenFor;
  readonly measures?: Measures;
  readonly requestLength?: number;
  readonly channelInterval?: number;
}

const root = import.meta.dirname;
const alwaysServed = {
  tabDirectory: join(root, '../dist/tab'),
  iconDirectory: join(root, 'cards/icons'),
  guideDirectory: join(root, 'guides'),
  writePaper,
  writeCalendar: calendarFile,
};

/** The one place where parts are chosen and joined. */
export function compose(config: Config, outside: Outside) {
  return joined(config, { ...outside, log: correlatedLog(outside.log) });
}

async function joined(config: Config, outside: Outside) {
  const { clock, log, kept, measures = noMeasures } = outside;
  const { store, feed, ownFeed, stop: stopSharing } = await shareWithOthers(kept, measures);
  const parts = { store, clock, ids };
  const useCases = createUseCases(parts, watchedLibrary(parts, feed, config.councils));
  const links = createLinks(config.publicUrl, config.teamsAppId);
  const chat = { useCases, store, clock, ids, links, log };

  const authentication = createAuthentication(config.bot, outside.credentials);
  const sender = await composeSending(config, outside, { authentication, measures });
  const sending = { ...sender, ...parts, announcer: createAnnouncer(chat) };
  const telling = createTelling(sending, ownFeed, config.councils);
  const roster = rosterOf(config, { ...parts, authentication, log, pace: sender.pace });
  const stopping = new AbortController();
  const reminders = remindersOf(config, { parts, useCases, telling, log }, feed);
  const notices = noticesOf(config, { parts, links, log, feed });
  const documents = createDocumentReader();

  const server = createServer({
    ...chat,
    subscriptions: notices.subscriptions,
    feed,
    measures,
    stopping: stopping.signal,
    ...composeHealth(config, outside, sender.queue),
    readDocument: (file) => documents.open(file),
    adapter: createAdapter(authentication, { log, onRequest: sender.pace.count }),
    bot: createBot({ ...chat, onContact: telling.wake, onTeamChanged: roster.changed }),
    ...entranceOf(config, outside, parts),
    callFormUrl: config.callFormUrl,
    ...alwaysServed,
  });

  return {
    server,
    useCases,
    store,
    /** Goes on with what an earlier run left undone. */
    async resume(): Promise<void> {
      await roster.start();
      for (const worker of [telling, reminders, notices]) worker.start();
    },
    /** These do what is due now, without waiting for its time to come. */
    notify: () => notices.runOnce(),
    remind: () => reminders.runOnce(),
    /**
     * Says that it is not ready, for `notice` milliseconds so that no more is sent here; then takes
     * nothing new, finishes what is under way, and lets go of the store.
     */
    async close(notice = 0): Promise<void> {
      stopping.abort();
      await sleep(notice);
      await endServer(server);
      await endWork({ roster, reminders, notices, telling });
      await Promise.all([documents.close(), stopSharing()]);
      await kept.close();
    },
  };
}

/** What is told comes last: the others give more to tell. */
async function endWork(
  work: Record<'roster' | 'reminders' | 'notices' | 'telling', Pick<Telling, 'stop'>>,
): Promise<void> {
  await Promise.all([work.roster.stop(), work.reminders.stop(), work.notices.stop()]);
  await work.telling.stop();
}

/** The teams' members, and the first directors on the staff list. */
function rosterOf(
  { bot, councils, directors }: Config,
  parts: Parts & { authentication: BotFrameworkAuthentication; log: Logger; pace: Pace },
) {
  const { authentication, pace } = parts;
  const directory = createTeamDirectory(authentication, bot.MicrosoftAppId ?? '', (council) =>
    pace.room(council),
  );
  const keeper = createRosterKeeper({ ...parts, directory });
  return {
    ...keeper,
    async start() {
      for (const { council, entraId } of directors) await seedDirectors(parts, council, [entraId]);
      keeper.start(councils);
    },
  };
}

/** The store, with what happens in it: everywhere, and on this server alone. */
async function shareWithOthers(kept: OpenStore, measures: Measures) {
  const feed = createLiveFeed();
  // What another server has done it tells about itself; here it is only shown.
  const ownFeed = createLiveFeed();
  const shared = await shareStore(kept, (partition, event, origin) => {
    const { council } = placeOf(partition);
    const live = liveEventOf(event);
    feed.publish(council, live);
    if (origin === 'elsewhere') return;
    ownFeed.publish(council, live);
    measureDelivery(measures, event);
  });
  return { ...shared, feed, ownFeed };
}

/** What questions are answered from, read again when it has changed on whichever server. */
function watchedLibrary(parts: Parts, feed: LiveFeed, councils: readonly string[]) {
  const library = createFindingsLibrary(parts, loadEnglish);
  for (const council of councils) {
    feed.subscribe(council, ({ type }) => {
      library.changed(council, type);
    });
  }
  return library;
}

/** Who is let in, and as whom. */
function entranceOf(config: Config, outside: Outside, parts: Parts) {
  return { ...gateOf(config, outside), ...identificationOf(config, parts) };
}

/** Who may call the bot: Teams alone in production, a client or double of this machine elsewhere too. */
function gateOf({ bot, councils, production }: Config, { clock, log }: Outside) {
  const appId = bot.MicrosoftAppId;
  const checkToken = (id: string) =>
    createBotTokenCheck({
      appId: id,
      metadataUrl: bot.ToBotFromChannelOpenIdMetadataUrl ?? botFrameworkMetadata,
      issuer: bot.ToBotFromChannelTokenIssuer ?? botFrameworkIssuer,
    });
  const gate = createBotGate({
    councils,
    registration: appId === undefined ? null : { appId, checkToken: checkToken(appId) },
    mayTalkTo: (url) => isTeamsHost(url) || (!production && isLoopback(url)),
  });
  return {
    gate,
    logRefusal: createRefusalLog(clock, log),
    // Without a registration nobody proves who they are: there is nobody to count.
    limitTurns: appId === undefined ? () => Promise.resolve() : limitTurns(),
  };
}

/** Reminds when something is due, and erases what is, on one server at a time. */
function remindersOf(
  { councils }: Config,
  {
    parts,
    useCases,
    telling,
    log,
  }: { parts: Parts; useCases: UseCases; telling: Telling; log: Logger },
  feed: LiveFeed,
): ReminderScheduler {
  const leases = createLeases(parts);
  const eraseDaily = createEraseDaily(useCases.eraseDue, { clock: parts.clock, log });
  const run = async (council: string): Promise<string | null> => {
    const next = await useCases.runReminders(council);
    // Another process may have kept what is to be told, and died before it was.
    telling.wake(council);
    await eraseDaily(council);
    return next;
  };
  const scheduling = { clock: parts.clock, log, leases, holder: ids.random(), timer: systemTimer };
  const underOwnId = (council: string) => correlated(ids.random(), () => run(council));
  return createReminderScheduler({ ...scheduling, run: underOwnId }, feed, councils);
}
