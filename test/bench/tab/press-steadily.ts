import { setTimeout as after } from 'node:timers/promises';
import { paths } from '../../../bot/contract/paths.ts';

export interface SteadyPresses {
  productUrl: string;
  visitId: string;
  /** Keys of items that everybody has. */
  items: readonly string[];
  /** Who press in turn, by id. */
  people: readonly string[];
  perSecond: number;
  /** Milliseconds. */
  lasting: number;
}

/** People pressing items of their own at a steady pace. Answers how many presses were taken. */
export async function pressSteadily(presses: SteadyPresses): Promise<number> {
  const { lasting, perSecond } = presses;
  const answers: Promise<boolean>[] = [];
  const began = performance.now();
  for (let count = 0; performance.now() - began < lasting; count += 1) {
    answers.push(press(presses, count));
    await after(Math.max(0, began + ((count + 1) * 1_000) / perSecond - performance.now()));
  }
  return (await Promise.all(answers)).filter((taken) => taken).length;
}

/** Everybody does an item, then undoes it, then the next one. */
async function press(
  { productUrl, visitId, items, people }: SteadyPresses,
  count: number,
): Promise<boolean> {
  const person = people[count % people.length]!;
  const round = Math.floor(count / people.length);
  const item = items[Math.floor(round / 2) % items.length]!;
  const path = paths.myItem(visitId, item, round % 2 === 0 ? 'complete' : 'reopen');
  const headers = { authorization: `Persona ${person}`, 'content-type': 'application/json' };
  const answer = await fetch(new URL(path, productUrl), { method: 'POST', headers, body: '{}' });
  await answer.arrayBuffer();
  return answer.ok;
}
