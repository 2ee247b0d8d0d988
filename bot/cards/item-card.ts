import type { Message } from '../application/ports.ts';
import type { ItemDetail } from '../contract/item-detail.ts';
import { itemFacts } from '../contract/item-facts.ts';
import { isAtRest } from '../domain/visit-life/states.ts';
import { button, execute, openUrl } from './actions.ts';
import { beginningOf } from './beginning-of.ts';
import { cardMessage, type Element } from './card.ts';
import { itemPresses } from './item-presses.ts';
import type { Links } from './links.ts';
import { problemLine } from './problem-line.ts';
import { saidWhen, standingLine } from './standing.ts';
import { aside, badgeLine, paragraph, runs, title, factSet } from './text.ts';
import { callSentence, visitHeading } from './visit-words.ts';

const notesShown = 3;
/** Teams shows six buttons in a row at most. */
const linksShown = 4;
/** As much of a name as a button shows on a phone. */
const longestOnButton = 20;

export interface ItemLook {
  readonly links: Links;
  /** The page of the person's own items to go back to. */
  readonly page: number;
  /** Made once for the note that may follow. */
  readonly requestId: string;
  /** What has just happened, as a sentence; null when it was only opened. */
  readonly notice: string | null;
  /** The item’s version, where what has just happened to it can be undone. */
  readonly undoable?: string | undefined;
  /** A note that will not do, and why. */
  readonly typed?: { readonly text: string; readonly problem: string } | undefined;
}

/** One item: where it stands, what was said of it, and all that the reader can do about it. */
export function itemCard(detail: ItemDetail, look: ItemLook): Message {
  const { visit, item, asOf, may, notes, evidenceLinks } = detail;
  const { notice, typed } = look;
  const { running, keeping, doing } = itemPresses(detail, look);
  return cardMessage({
    summary: `${notice ?? 'Item'}: ${item.title}`,
    body: [
      badgeLine(notice ?? `Item · ${visitHeading(visit)}`, visit.drill),
      title(item.title),
      isAtRest(visit.state) ? paragraph(callSentence(visit, asOf), { weight: 'Bolder' }) : null,
      runs(standingLine(item, asOf)),
      factSet(itemFacts(detail)),
      running.length > 0 ? button(...running) : null,
      ...evidenceRows(evidenceLinks),
      ...notes.slice(0, notesShown).map((note) => noteLine(note, asOf)),
      notes.length > notesShown
        ? aside(`${notes.length - notesShown} earlier notes`, { spacing: 'Small' })
        : null,
      problemLine(typed?.problem ?? null),
      may.note ? noteField(typed?.text ?? '') : null,
      keeping.length > 0 ? button(...keeping) : null,
    ],
    actions: [
      ...doing,
      ...followUpPress(detail),
      openUrl('Open in the tab', tabLink(detail, look.links)),
    ],
  });
}

function followUpPress({ item: { followUp } }: ItemDetail): Element[] {
  if (followUp === null) return [];
  const data = { id: followUp.id };
  return [
    execute({ title: 'Open its follow-up', verb: 'follow-up.show', data, withoutInputs: true }),
  ];
}

function tabLink({ visit, item, kind }: ItemDetail, links: Links): string {
  return kind === 'shared' ? links.item(visit.id, item.key) : links.readiness(visit.id);
}

function evidenceRows(links: ItemDetail['evidenceLinks']): Element[] {
  if (links.length === 0) return [];
  const shown = links
    .slice(-linksShown)
    .map(({ title: words, url }) => openUrl(beginningOf(words, longestOnButton), url, words));
  return [paragraph(`Evidence: ${links.length}`, { weight: 'Bolder' }), button(...shown)];
}

function noteLine({ by, at, text }: ItemDetail['notes'][number], now: string): Element {
  return paragraph(`${by}, ${saidWhen(at, now)}: “${text}”`, { spacing: 'Small' });
}

function noteField(value: string): Element {
  return {
    type: 'Input.Text',
    id: 'text',
    label: 'Note',
    placeholder: 'What has happened, or what others should know',
    isMultiline: true,
    maxLength: 500,
    ...(value !== '' && { value }),
  };
}
