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

/**
 * A visit's shared items, a page at a time, each with a button that opens it.
 * @param look.page from 0; one that is not there any more shows the nearest
 */
export function checklistCard(
  view: ReadinessView,
  look: { show: ChecklistFilter; page: number },
  links: Links,
): Message {
  const { visit, asOf, items, mayChangeItems } = view;
  const { show } = look;
  const chosen = itemsOf(items, show);
  const { page, pages, shown } = pageOf(chosen, look.page, rowsOnPage);
  const heading = headingOf(chosen.length, items.length, show);
  return cardMessage({
    summary: `${visitHeading(visit)}: ${heading}`,
    body: [
      badgeLine(`Checklist · ${visitHeading(visit)}`, visit.drill),
      title(heading),
      isAtRest(visit.state) ? paragraph(callSentence(visit, asOf), { weight: 'Bolder' }) : null,
      filterRow(view, show),
      ...shown.map((item) => row(item, { visitId: visit.id, links, now: asOf })),
      pages > 1
        ? aside(`Page ${page + 1} of ${pages}`, { separator: true, spacing: 'Medium' })
        : null,
      pages > 1 ? turnRow(visit.id, { show, page, pages }) : null,
    ],
    actions: [
      mayChangeItems
        ? execute({ title: 'Add an item', verb: 'item.draft', data: { visit: visit.id } })
        : null,
      openUrl('Open in the tab', links.checklist(visit.id)),
    ],
  });
}

function itemsOf(items: readonly ItemView[], show: ChecklistFilter): ItemView[] {
  return items.filter(({ standing, owner }) => {
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

function headingOf(count: number, all: number, show: ChecklistFilter): string {
  if (show === 'all') return countWords(all, 'item', 'items');
  return `${filterTitles[show]}: ${count} of ${countWords(all, 'item', 'items')}`;
}

/** Only what there is something of, with how many; the one that is shown is said in the heading. */
function filterRow({ visit, items }: ReadinessView, shown: ChecklistFilter): Element | null {
  const choices = checklistFilters.flatMap((show): Element[] => {
    const count = itemsOf(items, show).length;
    if (show === shown || count === 0) return [];
    const words = `${filterTitles[show]} (${count})`;
    const data = { visit: visit.id, show, page: 0 };
    return [execute({ title: words, verb: 'checklist.show', data })];
  });
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

function turnRow(
  visit: string,
  { show, page, pages }: { show: ChecklistFilter; page: number; pages: number },
): Element {
  const to = (words: string, wanted: number) =>
    execute({ title: words, verb: 'checklist.show', data: { visit, show, page: wanted } });
  return button(
    ...(page > 0 ? [to('Page before', page - 1)] : []),
    ...(page < pages - 1 ? [to('Next page', page + 1)] : []),
  );
}
