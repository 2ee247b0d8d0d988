import type { Message } from '../application/ports.ts';
import type { ItemChangePreview } from '../contract/item-detail.ts';
import { listWords } from '../contract/list-words.ts';
import { sayMoment } from '../contract/spoken-time.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { execute } from './actions.ts';
import { cardMessage } from './card.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';
import type { Verb } from './verbs.ts';

/** What is about to happen to an item. */
export type PlannedItem =
  | { readonly kind: 'assign' }
  | {
      readonly kind: 'redate';
      readonly due: string;
      readonly reason: string;
      readonly first: string | null;
    }
  | { readonly kind: 'add'; readonly due: string };

export interface ItemCheck {
  readonly visit: VisitSummary;
  readonly title: string;
  readonly planned: PlannedItem;
  readonly preview: ItemChangePreview;
  readonly now: string;
  /** What the buttons send: to make the change, and to leave it. */
  readonly confirm: {
    readonly verb: Verb;
    readonly data: Readonly<Record<string, string | number>>;
  };
  readonly leave: { readonly verb: Verb; readonly data: Readonly<Record<string, string | number>> };
}

/** Says what people will see, before anything is changed. */
export function itemCheckCard(check: ItemCheck): Message {
  const { visit, planned, confirm, leave } = check;
  const heading = headingOf(check);
  return cardMessage({
    summary: `${heading} Nothing has been changed yet.`,
    body: [
      badgeLine('Nothing has been changed yet', visit.drill),
      title(heading),
      paragraph(`${visitHeading(visit)}: ${check.title}`, { weight: 'Bolder' }),
      ...effectsOf(check).map((words) => paragraph(words)),
    ],
    actions: [
      execute({ title: confirmWords[planned.kind], style: 'positive', ...confirm }),
      execute({ title: 'Leave it as it is', ...leave }),
    ],
  });
}

const confirmWords = {
  assign: 'Give it to them',
  redate: 'Change the deadline',
  add: 'Add the item',
} as const satisfies Record<PlannedItem['kind'], string>;

function headingOf({ planned, preview, now }: ItemCheck): string {
  const owner = preview.owner ?? 'nobody';
  if (planned.kind === 'assign') return `Give this to ${owner}?`;
  const due = sayMoment(planned.due, now);
  return planned.kind === 'redate' ? `Due ${due} instead?` : `Add this for ${owner}, due ${due}?`;
}

function effectsOf({ planned, preview, now }: ItemCheck): string[] {
  const { told, untold } = preview;
  const hear =
    told.length === 0
      ? 'Nobody is sent a message.'
      : `${listWords(told)} ${told.length === 1 ? 'gets a message' : 'get a message each'}: ${newsOf({ planned, preview, now })}.`;
  const later = `${listWords(untold)} ${untold.length === 1 ? 'has' : 'have'} not been told of the visit yet, and ${untold.length === 1 ? 'sees' : 'see'} it then.`;
  return [
    hear,
    ...(untold.length === 0 ? [] : [later]),
    ...(planned.kind === 'redate' ? [`“${planned.reason}”`] : []),
    ...(planned.kind === 'redate' && planned.first !== null
      ? [`The first deadline, ${sayMoment(planned.first, now)}, stays on record.`]
      : []),
    'Everyone sees it on the checklist.',
  ];
}

function newsOf({ planned, preview, now }: Pick<ItemCheck, 'planned' | 'preview' | 'now'>): string {
  if (planned.kind === 'redate') return `due ${sayMoment(planned.due, now)}, with your reason`;
  const whose = `it is with ${preview.owner ?? 'nobody'} now`;
  return planned.kind === 'add' ? `${whose}, due ${sayMoment(planned.due, now)}` : whose;
}
