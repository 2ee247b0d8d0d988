import { countWords } from '../contract/list-words.ts';
import type { ItemNews } from '../domain/telling/about.ts';

/** What happened to one item or several, as a card's fact: "Priya Shah has given you 3 items". */
export function itemNewsWords({
  news,
  by,
  own,
  owner,
  count,
}: {
  news: ItemNews;
  /** Who made the change, by name. */
  by: string;
  /** Whether they are the reader's own now. */
  own: boolean;
  /** Whose they are now; null where they are nobody's. */
  owner: string | null;
  count: number;
}): string {
  const items = count === 1 ? 'an item' : countWords(count, 'item', 'items');
  switch (news) {
    case 'assigned':
      if (own) return `${by} has given you ${items}`;
      return `${by} has given ${items}${count === 1 ? '' : ' of yours'} to ${owner ?? 'nobody'}`;
    case 'redated':
      return `${by} has changed ${count === 1 ? 'a deadline' : `${count} deadlines`} of yours`;
    case 'offered':
      return `${by} asks you to take over ${items}`;
    case 'accepted':
      return `${by} has taken over ${items} of yours`;
    case 'undone':
      if (!own) return `${by} has taken ${items} back`;
      return `${by} has put ${items} of yours back as ${count === 1 ? 'it was' : 'they were'}`;
    case 'dropped':
      return own ? `${by} can’t take over ${items} of yours` : `${by} keeps ${items} after all`;
  }
}
