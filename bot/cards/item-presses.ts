import type { ItemDetail } from '../contract/item-detail.ts';
import { execute } from './actions.ts';
import type { Element } from './card.ts';
import type { ItemLook } from './item-card.ts';
import type { Verb } from './verbs.ts';

interface Press {
  readonly title: string;
  readonly verb: Verb;
  readonly also?: Readonly<Record<string, string>>;
  readonly looks?: { readonly style?: 'positive'; readonly inMenu?: boolean };
  /** Takes the note that was typed along. */
  readonly withNote?: boolean;
}

/** What the reader can do about an item, by where on its card. */
export interface ItemPresses {
  /** For whoever runs the visit, beside the facts that they change. */
  readonly running: Element[];
  /** Beneath the note. */
  readonly keeping: Element[];
  /** At the card's foot, the likely one first. */
  readonly doing: Element[];
}

export function itemPresses(
  detail: ItemDetail,
  { page, requestId, undoable }: Pick<ItemLook, 'page' | 'requestId' | 'undoable'>,
): ItemPresses {
  const { visit, item, kind } = detail;
  const data = { visit: visit.id, item: item.key, kind, page };
  const asButton = ({ title, verb, also, looks, withNote }: Press): Element =>
    execute({
      title,
      verb,
      data: { ...data, ...also },
      ...looks,
      withoutInputs: withNote !== true,
    });
  return {
    running: [...undoPresses(undoable), ...runningPresses(detail)].map(asButton),
    keeping: keepingPresses(detail, requestId).map(asButton),
    doing: doingPresses(detail).map(asButton),
  };
}

const inMenu = { inMenu: true } as const;
const back = { back: 'item' } as const;

/** Whoever is asked to take it over answers that first. */
function doingPresses(detail: ItemDetail): Press[] {
  const { item, may } = detail;
  if (may.answer) return answerPresses;
  if (item.standing === 'not-applicable') {
    return item.mayExclude ? [{ title: 'It applies', verb: 'item.include', also: back }] : [];
  }
  if (!item.mayComplete) return [];
  if (item.standing === 'done') return [{ title: 'Undo', verb: 'item.reopen', also: back }];
  return [
    { title: 'Done', verb: 'item.complete', also: back },
    ...offerPresses(detail),
    item.reason === null
      ? explained('Blocked…', 'block')
      : { title: 'Not blocked any more', verb: 'item.unblock', also: back, looks: inMenu },
    ...(item.mayExclude ? [explained('Does not apply…', 'exclude')] : []),
  ];
}

const answerPresses: Press[] = [
  {
    title: 'Take it over',
    verb: 'item.change',
    also: { change: 'accept' },
    looks: { style: 'positive' },
  },
  { title: 'I can’t', verb: 'item.change', also: { change: 'drop-offer' } },
];

function explained(title: string, press: 'block' | 'exclude'): Press {
  return { title, verb: 'item.explain', also: { press, ...back }, looks: inMenu };
}

function offerPresses({ may, offer }: ItemDetail): Press[] {
  if (!may.offer) return [];
  return offer === null
    ? [{ title: 'Hand it over…', verb: 'item.ask', also: { ask: 'offer' }, looks: inMenu }]
    : [{ title: 'Keep it after all', verb: 'item.change', also: { change: 'drop-offer' } }];
}

function keepingPresses({ may }: ItemDetail, request: string): Press[] {
  if (!may.note) return [];
  return [
    { title: 'Save note', verb: 'item.change', also: { change: 'note', request }, withNote: true },
    { title: 'Keep evidence…', verb: 'item.ask', also: { ask: 'add-evidence' } },
  ];
}

function undoPresses(version: string | undefined): Press[] {
  return version === undefined ? [] : [{ title: 'Undo', verb: 'item.undo', also: { version } }];
}

function runningPresses({ may }: ItemDetail): Press[] {
  if (!may.change) return [];
  return [
    { title: 'Choose an owner…', verb: 'item.ask', also: { ask: 'assign' } },
    { title: 'Change the deadline…', verb: 'item.ask', also: { ask: 'redate' } },
  ];
}
