import { sayDue } from './check-words.ts';
import type { ItemDetail } from './item-detail.ts';
import { sayMoment } from './spoken-time.ts';
import { whyWords } from './why-words.ts';

/** What is known of an item besides where it stands, as name and words. */
export function itemFacts(detail: ItemDetail): [string, string][] {
  const { item, asOf, offer, redating } = detail;
  const facts: [string, string][] = [
    ['Owner', item.owner?.name ?? `Nobody yet (${item.ownerRole})`],
    ['Due', dueFact(detail)],
    ['Why', whyWords(item)],
  ];
  if (redating !== null) {
    const when = sayMoment(redating.at, asOf);
    facts.push(['Moved', `by ${redating.by}, ${when}: ${redating.reason}`]);
  }
  if (offer !== null) {
    facts.push(['Offered', `to ${offer.to.name}, ${sayMoment(offer.at, asOf)}. Not accepted yet`]);
  }
  return facts;
}

/** When an item is due, and when it was first. */
export function dueFact({ item, asOf, originalDue }: ItemDetail): string {
  if (item.due === null) return 'No date yet';
  const due = sayDue(item, asOf);
  return originalDue === null || Date.parse(originalDue) === Date.parse(item.due)
    ? due
    : `${due}, originally ${sayMoment(originalDue, asOf)}`;
}
