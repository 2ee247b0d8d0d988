import type { Request, Response } from 'restify';
import { queryRecords } from '../../application/records/record.ts';
import { eventRecord } from '../../application/records/event-record.ts';
import { liveEventOf, liveLineFor, type FeedEvent } from '../../application/live-event.ts';
import { councilPartition, visitPartition } from '../../application/partitions.ts';
import { openVisits } from '../../application/visits.ts';
import { paths } from '../../contract/paths.ts';
import type { ApiParts } from '../api-parts.ts';
import { limitStreams } from '../limit-streams.ts';
import type { Router } from '../route.ts';

/** Proxies close a silent connection; a comment now and then keeps it open. In milliseconds. */
const heartbeat = 20_000;

/**
 * What happens in the council, as server-sent events. A reader that comes back with `Last-Event-ID`
 * first gets what it missed, from the events on record.
 */
export function addLiveRoutes(router: Router, { store, feed, stopping, measures }: ApiParts): void {
  const limit = limitStreams();

  router.get(paths.live, async ({ actor, request, response }) => {
    limit(actor, response);
    const meanwhile: FeedEvent[] = [];
    let deliver = (event: FeedEvent) => void meanwhile.push(event);
    // Listening comes first: what happens while the missed events are read must not be missed too.
    const unsubscribe = feed.subscribe(actor.council, (event) => {
      deliver(event);
    });
    request.on('close', unsubscribe);
    const missed = await missedEvents(store, actor.council, lastEventId(request));
    openStream(request, response, stopping);
    if (!response.destroyed) countStream(response, measures);
    deliver = (event) => {
      if (response.writableEnded) return;
      const line = liveLineFor(actor.person, event);
      if (line === null) return;
      response.write(`id: ${event.id}\ndata: ${JSON.stringify(line)}\n\n`);
    };
    const read = new Set(missed.map(({ id }) => id));
    for (const event of missed) deliver(event);
    for (const event of meanwhile.filter(({ id }) => !read.has(id))) deliver(event);
    return undefined;
  });
}

/** Whoever has gone while missed events were read is not counted: no end of theirs would come. */
function countStream(response: Response, measures: ApiParts['measures']): void {
  measures.change('visit_ready.streams', 1);
  response.once('close', () => {
    measures.change('visit_ready.streams', -1);
  });
}

function openStream(request: Request, response: Response, stopping: AbortSignal): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.write('retry: 2000\n\n');
  const beat = setInterval(() => response.write(': still here\n\n'), heartbeat);
  // A reader whose stream ends comes back by itself, to a server that goes on.
  const end = (): void => void response.end();
  stopping.addEventListener('abort', end);
  if (stopping.aborted) end();
  request.on('close', () => {
    clearInterval(beat);
    stopping.removeEventListener('abort', end);
  });
}

function lastEventId(request: Request): string | null {
  const id = request.headers['last-event-id'];
  return typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? id : null;
}

async function missedEvents(
  store: ApiParts['store'],
  council: string,
  after: string | null,
): Promise<FeedEvent[]> {
  if (after === null) return [];
  const visits = await openVisits(store, council);
  const partitions = [
    councilPartition(council),
    ...visits.map(({ id }) => visitPartition(council, id)),
  ];
  const wanted = { idAfter: `${eventRecord.type}:${after}` };
  const found = await Promise.all(
    partitions.map((partition) => queryRecords(store, eventRecord, { partition, wanted })),
  );
  const events = found.flat().map(({ body }) => liveEventOf(body));
  return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}
