import type { Press } from '../../../../bot/contract/press.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import type {
  ItemView,
  ReadinessView,
  Standing,
  StandingCounts,
} from '../../../../bot/contract/readiness.ts';

export interface ItemPress {
  itemKey: string;
  /** True for the person's own copy of an item, false for the shared one. */
  personal: boolean;
  press: Press;
  /** Why, for a press that needs a reason. */
  reason?: string;
  screened?: ScreeningAnswer;
}

/** Makes a press; `then` hears what became of it. */
export type PressItem = (
  press: ItemPress,
  then?: { onSuccess?: () => void; onError?: (error: unknown) => void },
) => void;

/**
 * Readiness as it will be once the server has taken a press by the person named `by` at `at`
 * (ISO instant): shown at once, and replaced by the server's own answer.
 */
export function pressedReadiness(
  view: ReadinessView,
  press: ItemPress,
  { by, at }: { by: string; at: string },
): ReadinessView {
  const after = (item: ItemView) =>
    item.key === press.itemKey ? pressedItem(item, press, { by, at }) : item;
  if (press.personal) {
    if (view.mine === null) return view;
    return { ...view, mine: { ...view.mine, items: view.mine.items.map(after) } };
  }
  const before = view.items.find(({ key }) => key === press.itemKey);
  if (before === undefined) return view;
  const move = (counts: StandingCounts) => moved(counts, before.standing, after(before).standing);
  const counts = move(view.counts);
  return {
    ...view,
    counts,
    ready: readyOf(counts),
    items: view.items.map(after),
    owners: view.owners.map((owner) =>
      owner.title === before.ownerRole ? { ...owner, counts: move(owner.counts) } : owner,
    ),
    attention: view.attention.filter(
      ({ itemKey }) => !settles.includes(press.press) || itemKey !== press.itemKey,
    ),
  };
}

/** Presses after which an item needs nobody any more. */
const settles: readonly Press[] = ['complete', 'exclude'];

function pressedItem(
  item: ItemView,
  { press, reason = '' }: ItemPress,
  who: { by: string; at: string },
): ItemView {
  if (press === 'complete') return { ...item, standing: 'done', done: who, reason: null };
  const said = { text: reason, ...who };
  if (press === 'exclude') return { ...item, standing: 'not-applicable', reason: said };
  const late = item.due !== null && Date.parse(item.due) < Date.parse(who.at);
  if (press === 'block') return { ...item, standing: late ? 'overdue' : 'blocked', reason: said };
  return { ...item, standing: late ? 'overdue' : 'in-hand', done: null, reason: null };
}

function moved(counts: StandingCounts, from: Standing, to: Standing): StandingCounts {
  if (from === to) return counts;
  return { ...counts, [from]: counts[from] - 1, [to]: counts[to] + 1 };
}

function readyOf(counts: StandingCounts): ReadinessView['ready'] {
  const total = counts.total - counts['not-applicable'];
  const percent = total === 0 ? 100 : Math.floor((100 * counts.done) / total);
  return { percent, done: counts.done, total };
}
