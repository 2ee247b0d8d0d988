import { Temporal } from 'temporal-polyfill';
import { sayDate } from '../domain/calendar/say-date.ts';
import { carriedItems, type CarriedItem, type Unresolved } from '../domain/checklist/carry-over.ts';
import type { TemplateItem } from '../domain/checklist/template.ts';
import { quotedOnce } from '../domain/findings/word-for-word.ts';
import type { Person } from '../domain/people/person.ts';
import type { Item } from '../domain/readiness/item.ts';
import { newCarriedItem, newItem } from '../domain/readiness/new-item.ts';
import type { NewVisit } from '../domain/visits/new-visit.ts';
import { commitLimits } from './document-store.ts';
import { findingView, loadFindingsRecord, type FindingsRecord } from './findings-record.ts';
import type { Staff } from './people.ts';
import type { Parts } from './ports.ts';

/** The visit itself, its waves and its event share the commit with the items. */
const mostItems = commitLimits.operations - 10;

/**
 * The shared items that a new visit begins with: its template's, then what earlier visits found on
 * its theme and is still open. What does not fit into one commit is said in an item of its own.
 */
export async function visitItems(
  parts: Pick<Parts, 'store' | 'clock'>,
  council: string,
  begun: NewVisit & { staff: Pick<Staff, 'people' | 'everybody'> },
): Promise<Item[]> {
  const { visit, timeline, plan, staff } = begun;
  const { people, everybody } = staff;
  const closureDays = new Set(plan.closureDays);
  const { items } = plan.template;
  const shared = await sharedItems(parts, council, { items, theme: visit.theme, everybody });
  return shared.map(({ followUp, ...item }, position) => {
    const place = { timeline, closureDays, position };
    return followUp === null
      ? newItem(item, { ...place, people })
      : newCarriedItem(item, followUp, { ...place, people: everybody });
  });
}

/** The shared items of a template, with what is carried over, before any date is known. */
export async function sharedItems(
  parts: Pick<Parts, 'store' | 'clock'>,
  council: string,
  {
    items,
    theme,
    everybody,
  }: {
    items: readonly TemplateItem[];
    theme: string | null;
    everybody: readonly Person[];
  },
): Promise<CarriedItem[]> {
  const record = await loadFindingsRecord(parts, council);
  const own = items
    .filter(({ kind }) => kind === 'shared')
    .map((item) => ({ ...item, followUp: null }));
  return fitting(own, carriedItems(unresolved(record, everybody), theme));
}

/** Who owns an item, each once, by id. */
export function ownersOf(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap(({ ownerId }) => ownerId ?? []))];
}

/** The council's own published findings that ask for improvement, the latest letter's first, each once. */
function unresolved(record: FindingsRecord, everybody: readonly Person[]): Unresolved[] {
  const wanted = record.findings
    .filter(({ publication }) => publication === 'published')
    .filter((finding) => record.otherCouncilOf(finding) === null)
    .filter(({ kind }) => kind === 'area-for-improvement' || kind === 'priority-action');
  return quotedOnce(wanted, ({ letterId }) => record.letters.get(letterId))
    .sort((a, b) => (b.finding.documentDate ?? '').localeCompare(a.finding.documentDate ?? ''))
    .flatMap(({ finding, again }) => {
      const view = findingView(record, finding);
      const said = new Set([finding, ...again].map(({ id }) => id));
      const followUps = record.followUps.filter(({ findingId }) => said.has(findingId));
      const open = followUps.filter(({ state }) => state !== 'closed');
      // Every follow-up closed: what came of the finding is on record, and nothing is open.
      if (followUps.length > 0 && open.length === 0) return [];
      return [
        {
          findingId: finding.id,
          text: finding.text,
          theme: finding.theme,
          visitTitle: `${view.letterTitle}, ${saidDate(finding.documentDate)}`,
          followUps: open.map(({ id, action, ownerId }) => ({
            id,
            action,
            ownerId,
            ownerRole:
              everybody.find((person) => person.id === ownerId)?.roles[0] ?? 'quality-assurance',
          })),
        },
      ];
    });
}

function saidDate(day: string | null): string {
  return day === null ? 'undated' : sayDate(Temporal.PlainDate.from(day));
}

function fitting(own: CarriedItem[], carried: CarriedItem[]): CarriedItem[] {
  const room = mostItems - own.length;
  const [first] = carried;
  if (first === undefined || carried.length <= room) return [...own, ...carried];
  const left = carried.length - (room - 1);
  const rest: CarriedItem = {
    ...first,
    key: 'carried-others',
    title: `Show progress on ${left} more open findings of earlier visits`,
    why: 'Earlier visits left more open than one checklist can hold; they are under Findings.',
    owner: 'quality-assurance',
    followUp: null,
  };
  return [...own, ...carried.slice(0, room - 1), rest];
}
