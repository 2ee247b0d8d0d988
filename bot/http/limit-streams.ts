import type { Response } from 'restify';
import type { Actor } from '../application/actor.ts';
import { keyOf } from './limit.ts';
import { TooMany } from './problem.ts';

/** Each open page has one stream; a phone, a laptop and a few forgotten windows. */
const streamsOfPerson = 10;

/** Counts the streams that somebody has open. @throws TooMany for one more than ten */
export function limitStreams(): (actor: Actor, response: Response) => void {
  const open = new Map<string, number>();
  return (actor, response) => {
    const key = keyOf(actor);
    const count = open.get(key) ?? 0;
    if (count >= streamsOfPerson) {
      throw new TooMany('You have Visit Ready open too many times. Close some of its pages.', 30);
    }
    // Whoever has gone meanwhile will not close it a second time.
    if (response.destroyed) return;
    open.set(key, count + 1);
    response.once('close', () => {
      const left = (open.get(key) ?? 1) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    });
  };
}
