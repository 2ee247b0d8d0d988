import { readFileSync } from 'node:fs';
import type { Message } from '../../bot/application/ports.ts';
import { everyCard } from '../cards/every-card.ts';
import { viewsOf } from '../cards/views.ts';

const words = {
  text: 'Pathway plans are not reviewed often enough, and too many young people have not seen theirs.',
  name: 'Aisha Rahman',
};

/** Every card with made-up data, and those that say that it is practice once more as in a drill. */
export async function galleryCards(): Promise<Record<string, Message>> {
  const visit = everyCard(await viewsOf('focused-visit'), words);
  const drill = Object.entries(everyCard(await viewsOf('drill'), words))
    .filter(([, { card }]) => JSON.stringify(card).includes(' DRILL '))
    .map(([name, message]): [string, Message] => [`${name}, in a drill`, message]);
  const all = { ...visit, ...Object.fromEntries(drill) };
  return Object.fromEntries(
    Object.entries(all).map(([name, message]) => [name, withOwnPictures(message)]),
  );
}

/** The pictures that cards point to, within the card: the page is one file. */
function withOwnPictures(message: Message): Message {
  const json = JSON.stringify(message);
  const own = json.replace(/https:\/\/visit-ready\.example\/icons\/([\w-]+)\.png/g, (_, icon) => {
    const file = new URL(`../../bot/cards/icons/${String(icon)}.png`, import.meta.url);
    return `data:image/png;base64,${readFileSync(file, 'base64')}`;
  });
  return JSON.parse(own) as Message;
}
