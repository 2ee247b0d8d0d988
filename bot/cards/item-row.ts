import type { OwnItem } from '../application/show-own-part.ts';
import type { ItemView } from '../contract/readiness.ts';
import { execute } from './actions.ts';
import type { Element } from './card.ts';
import type { Links } from './links.ts';
import { listRow } from './list-row.ts';
import { standingIcon, standingLine } from './standing.ts';
import { paragraph, runs, type Run } from './text.ts';
import type { Verb } from './verbs.ts';

/** Which card a row is on: what a press needs to come back to it. */
interface RowPlace {
  readonly visitId: string;
  readonly page: number;
  readonly links: Links;
  readonly now: string;
}

/** A row: state, what, when due, and the buttons where the reader may press them. */
export function itemRow({ item, kind }: OwnItem, card: RowPlace): Element {
  const settled = item.standing === 'done' || item.standing === 'not-applicable';
  const data = { visit: card.visitId, item: item.key, kind, page: card.page };
  const presses = [...pressesOf(item), more].map(({ word, verb, also, inMenu }) =>
    execute({
      title: word,
      verb,
      data: { ...data, ...also },
      inMenu,
      tooltip: `${word}: ${item.title}`,
    }),
  );
  const words = [
    paragraph(item.title, { weight: settled ? 'Default' : 'Bolder' }),
    runs([...standingLine(item, card.now), ...(settled ? [] : keepEvidence(item))], {
      size: 'Small',
      spacing: 'None',
    }),
  ];
  return listRow(standingIcon(item.standing, card.links), words, presses);
}

function keepEvidence({ evidence }: ItemView): Run[] {
  return evidence ? [{ text: ' · keep evidence' }] : [];
}

interface RowPress {
  readonly word: string;
  readonly verb: Verb;
  /** What is to be explained, for a press that asks for a reason first. */
  readonly also?: { readonly press: 'block' };
  readonly inMenu: boolean;
}

/** The likely press as a button, the others in the row's menu. */
function pressesOf(item: ItemView): RowPress[] {
  if (!item.mayComplete) return [];
  if (item.standing === 'done') return [{ word: 'Undo', verb: 'item.reopen', inMenu: false }];
  if (item.standing === 'not-applicable') {
    return item.mayExclude ? [{ word: 'It applies', verb: 'item.include', inMenu: false }] : [];
  }
  const blocked = item.reason !== null;
  return [
    { word: 'Done', verb: 'item.complete', inMenu: false },
    blocked
      ? { word: 'Not blocked any more', verb: 'item.unblock', inMenu: true }
      : { word: 'Blocked…', verb: 'item.explain', also: { press: 'block' }, inMenu: true },
  ];
}

/** Everything else that can be said of an item is on a card of its own. */
const more: RowPress = { word: 'Notes, evidence, more…', verb: 'item.open', inMenu: true };
