import { z } from 'zod';
import { recipientSchema, type Delivery } from './delivery.ts';
import type { Wave } from './wave.ts';

/**
 * A person takes two operations of a commit, a delivery and a responder; the wave, the chunk and
 * their event take the rest of the hundred that a commit may have.
 */
export const chunkSize = 48;

/** Some of a wave's deliveries, sent together. What goes onto a queue is a chunk's id, nothing else. */
export const chunkSchema = z.object({
  id: z.string(),
  wave: z.string(),
  /** Each stands for the wave's delivery to them. */
  recipients: z.array(recipientSchema),
  /** `set-aside` when it failed again and again by a fault of ours: somebody has to look. */
  state: z.enum(['open', 'done', 'set-aside']),
  /**
   * ISO instant of the machines' own time: by then it is sent, or its turn has come again. Null
   * until it is put onto a queue.
   */
  dueAt: z.string().nullable(),
  /** The wave's own, when the chunk was made. */
  correlationId: z.string().nullable().default(null),
});
export type Chunk = z.infer<typeof chunkSchema>;

export function newChunk(
  { key, correlationId }: Pick<Wave, 'key' | 'correlationId'>,
  number: number,
  deliveries: readonly Pick<Delivery, 'recipient'>[],
): Chunk {
  const recipients = deliveries.map(({ recipient }) => recipient);
  const id = `${key}:${String(number).padStart(4, '0')}`;
  return { id, wave: key, recipients, state: 'open', dueAt: null, correlationId };
}

/** The id of the wave's delivery to a recipient. */
export function deliveryIdOf(wave: string, recipient: Delivery['recipient']): string {
  return `${wave}:${recipient.id}`;
}
