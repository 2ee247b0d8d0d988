import type { About } from './about.ts';
import { newDelivery, type Delivery } from './delivery.ts';
import { newWave, type Wave } from './wave.ts';

/** So many people fit into one commit beside what their maker records of each of them. */
export const mostListed = 45;

/** Behind whatever the visit still has to announce. */
const position = 1_000;

/**
 * A wave for people named by its maker: commit it together with its deliveries and with whatever
 * says why they are told, and wake the delivery of messages. At most 45 people; more take several
 * waves, each with a key of its own. The same key and people always make the same ids, so that a
 * second commit meets a conflict and tells nobody twice.
 */
export function listedWave(made: { key: string; about: About; people: readonly string[] }): {
  wave: Wave;
  deliveries: Delivery[];
} {
  const { key, about, people } = made;
  if (people.length > mostListed) throw new RangeError(`${people.length} people in a listed wave`);
  const wave: Wave = { ...newWave, key, position, audience: 'listed', about };
  return { wave, deliveries: people.map((id) => newDelivery(wave, { kind: 'person', id })) };
}
