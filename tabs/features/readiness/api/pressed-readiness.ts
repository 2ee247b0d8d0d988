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
  press: 'complete' | 'reopen';
}

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
    item.key === press.itemKey ? pressedItem(item, press.press, { by, at }) : item;
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
      ({ itemKey }) => press.press === 'reopen' || itemKey !== press.itemKey,
    ),
  };
}

function pressedItem(
  item: ItemView,
  press: ItemPress['press'],
  done: { by: string; at: string },
): ItemView {
  if (press === 'complete') return { ...item, standing: 'done', done, blockedBecause: null };
  const late = item.due !== null && Date.parse(item.due) < Date.parse(done.at);
  return { ...item, standing: late ? 'overdue' : 'in-hand', done: null, blockedBecause: null };
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
