import type { Actor } from '../application/actor.ts';
import type { TestedSubscription } from '../contract/subscriptions.ts';
import type { Clock, Ids, Logger } from '../application/ports.ts';
import type { DocumentStore } from '../application/document-store.ts';
import type { LiveFeed } from '../application/live-feed.ts';
import type { Measures } from '../application/measures.ts';
import type { SubscriptionUseCases } from '../application/subscriptions/subscription-use-cases.ts';
import type { UseCases } from '../application/use-cases.ts';
import type { Links } from '../cards/links.ts';
import type { Paper } from '../application/papers/paper.ts';
import type { NamedHeadings } from '../domain/letters/headings.ts';
import type { Reading } from '../domain/letters/reading.ts';
import type { Timeline } from '../domain/timeline/timeline.ts';

/** Reads an uploaded document. @throws UnreadableDocument */
export type ReadDocumentFile = (file: {
  name: string;
  bytes: Uint8Array;
  headings: NamedHeadings;
}) => Promise<{
  reading: Reading;
  lines: { text: string; page: number | null }[];
}>;

/** Writes a paper as a file. */
export type WritePaper = (
  paper: Paper,
) => Promise<{ bytes: Uint8Array; name: string; type: string }>;

/** Writes a visit's dates as a calendar file. */
export type WriteCalendar = (calendar: {
  timeline: Timeline;
  title: string;
  /** ISO instant. */
  madeAt: string;
}) => string;

/** What the tab's API works with. */
export interface ApiParts {
  readonly useCases: UseCases;
  readonly subscriptions: SubscriptionUseCases & {
    /** Sends a test at once, and says what the receiver answered. */
    sendTest(actor: Actor, id: string): Promise<TestedSubscription>;
  };
  readonly store: DocumentStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly feed: LiveFeed;
  readonly measures: Measures;
  /** Aborted when the server is about to end: what waits for events is sent elsewhere. */
  readonly stopping: AbortSignal;
  readonly readDocument: ReadDocumentFile;
  readonly writePaper: WritePaper;
  readonly writeCalendar: WriteCalendar;
  /** Where the call form opens, in the chat with the bot; null where that is not known. */
  readonly callFormUrl: string | null;
  readonly links: Links;
  /**
   * Development identities, null in production: anybody on this machine may be anybody on the
   * council's staff list.
   */
  readonly personas: { readonly council: string } | null;
}
