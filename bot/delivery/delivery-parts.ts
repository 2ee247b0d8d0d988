import type {
  Announcer,
  Clock,
  Installer,
  Logger,
  Messenger,
  Parts,
  VisitPlace,
} from '../application/ports.ts';
import type { Installation } from '../application/records/record-types.ts';
import type { About } from '../domain/telling/about.ts';
import type { ChunkQueue } from './queue/chunk-queue.ts';
import type { ConversationPace } from './pacing/conversation-pace.ts';
import type { Line } from './pacing/line.ts';
import type { Pace } from './pacing/pace.ts';
import type { Presence } from './sending/presence.ts';
import type { Slots } from './pacing/slots.ts';
import type { Throttling } from './pacing/throttling.ts';

/** What the way from announcement to record works with. */
export interface DeliveryParts extends Parts {
  readonly log: Logger;
  /** The machine's own time: pauses and limits are real, whatever day the product's clock plays. */
  readonly machine: Clock;
  readonly messenger: Messenger;
  /** Null where nobody gets the app but by installing it. */
  readonly installer: Installer | null;
  readonly announcer: Announcer;
  readonly queue: ChunkQueue;
  readonly line: Line;
  readonly slots: Slots;
  readonly pace: Pace;
  readonly conversations: ConversationPace;
  readonly throttling: Throttling;
  readonly presence: Presence;
  /** Aborted when nothing new is to be begun. */
  readonly stopping: AbortSignal;
}

/** What the deliveries of one chunk have in common. */
export interface Errand extends VisitPlace {
  readonly installation: Installation;
  readonly about: About;
}

/** Milliseconds since 1970 by the machine's own time. */
export function machineTime({ machine }: Pick<DeliveryParts, 'machine'>): number {
  return Date.parse(machine.now());
}

/** An ISO instant so many milliseconds from now by the machine's own time. */
export function machineTimeIn(parts: Pick<DeliveryParts, 'machine'>, wait: number): string {
  return new Date(machineTime(parts) + wait).toISOString();
}
