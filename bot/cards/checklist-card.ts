import type { Message } from '../application/ports.ts';
import { countWords } from '../contract/list-words.ts';
import type { ItemView, ReadinessView } from '../contract/readiness.ts';
import { isAtRest } from '../domain/visit-life/states.ts';
import { button, execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { listRow } from './list-row.ts';
import { pageOf } from './page-of.ts';
import { standingIcon, standingLine } from './standing.ts';
import { aside, badgeLine, paragraph, runs, title } from './text.ts';
import { callSentence, visitHeading } from './visit-words.ts';

const rowsOnPage = 7;

/** Which items are shown: all, or those that stand so. */
export const checklistFilters = ['all', 'overdue', 'blocked', 'unowned', 'open', 'done'] as const;
export type ChecklistFilter = (typeof checklistFilters)[number];

const filterTitles = {
  all: 'All',
  overdue: 'Overdue',
  blocked: 'Blocked',
  unowned: 'No owner',
  open: 'Open',
  done: 'Done',
} as const satisfies Record<ChecklistFilter, string>;

/** What of a checklist is shown. */
export interface ChecklistLook {
  readonly show: ChecklistFilter;
  /** From 0; one that is not there any more shows the nearest. */
  readonly page: number;
  /** The one person whose items are shown, by id; everybody's without one. */
  readonly owner?: string | undefined;
}

/** A visit's shared items, a page at a time, each with a button that opens it. */
export function checklistCard(view: ReadinessView, look: ChecklistLook, links: Links): Message {
  const { visit, asOf, items, mayChangeItems } = view;
  const chosen = itemsOf(items, look);
  const { page, pages, shown } = pageOf(chosen, look.page, rowsOnPage);
  const heading = headingOf(chosen.length, items, look);
  return cardMessage({
    summary: `${visitHeading(visit)}: ${heading}`,
    body: [
      badgeLine(`Checklist · ${visitHeading(visit)}`, visit.drill),
      title(heading),
      isAtRest(visit.state) ? paragraph(callSentence(visit, asOf), { weight: 'Bolder' }) : null,
      filterRow(view, look),
      ...shown.map((item) => row(item, { visitId: visit.id, links, now: asOf })),
      pages > 1
        ? aside(`Page ${page + 1} of ${pages}`, { separator: true, spacing: 'Medium' })
        : null,
      pages > 1 ? turnRow(visit.id, { ...look, page }, pages) : null,
    ],
    actions: [
      mayChangeItems
        ? execute({ title: 'Add an item', verb: 'item.draft', data: { visit: visit.id } })
        : null,
      openUrl('Open in the tab', links.checklist(visit.id)),
    ],
  });
}

function itemsOf(
  items: readonly ItemView[],
  { show, owner: wanted }: Pick<ChecklistLook, 'show' | 'owner'>,
): ItemView[] {
  return items.filter(({ standing, owner }) => {
    if (wanted !== undefined && owner?.id !== wanted) return false;
    const settled = standing === 'done' || standing === 'not-applicable';
    switch (show) {
      case 'all':
        return true;
      case 'unowned':
        return owner === null && !settled;
      case 'open':
        return !settled;
      case 'overdue':
      case 'blocked':
      case 'done':
        return standing === show;
    }
  });
}

function headingOf(
  count: number,
  items: readonly ItemView[],
  { show, owner: id }: ChecklistLook,
): string {
  const all = countWords(items.length, 'item', 'items');
  const owner = items.find((item) => item.owner?.id === id)?.owner?.name;
  if (id !== undefined && owner === undefined) return 'No items';
  if (show === 'all' && owner === undefined) return all;
  const filter = show === 'all' ? null : filterTitles[show];
  const what =
    owner === undefined ? filter : [owner, filter?.toLowerCase()].filter(Boolean).join(', ');
  return `${what ?? ''}: ${count} of ${all}`;
}

/** Only what there is something of, with how many; the one that is shown is said in the heading. */
function filterRow({ visit, items }: ReadinessView, look: ChecklistLook): Element | null {
  const { owner } = look;
  const to = (words: string, wanted: Pick<ChecklistLook, 'show' | 'owner'>): Element[] => {
    const count = itemsOf(items, wanted).length;
    if (count === 0) return [];
    const data = { visit: visit.id, ...wanted, page: 0 };
    return [execute({ title: `${words} (${count})`, verb: 'checklist.show', data })];
  };
  const choices = [
    ...checklistFilters
      .filter((show) => show !== look.show)
      .flatMap((show) => to(filterTitles[show], { show, owner })),
    ...(owner === undefined ? [] : to('Everybody’s', { show: look.show })),
  ];
  return choices.length === 0 ? null : button(...choices);
}

function row(
  item: ItemView,
  { visitId, links, now }: { visitId: string; links: Links; now: string },
): Element {
  const words = [
    paragraph(item.title, { weight: 'Bolder' }),
    runs([...standingLine(item, now), { text: ` · ${item.owner?.name ?? item.ownerRole}` }], {
      size: 'Small',
      spacing: 'None',
    }),
  ];
  const open = execute({
    title: 'Open',
    verb: 'item.open',
    data: { visit: visitId, item: item.key, kind: 'shared' },
    tooltip: `Open: ${item.title}`,
  });
  return listRow(standingIcon(item.standing, links), words, [open]);
}

function turnRow(visit: string, { page, ...look }: ChecklistLook, pages: number): Element {
  const to = (words: string, wanted: number) =>
    execute({ title: words, verb: 'checklist.show', data: { visit, ...look, page: wanted } });
  return button(
    ...(page > 0 ? [to('Page before', page - 1)] : []),
    ...(page < pages - 1 ? [to('Next page', page + 1)] : []),
  );
}
