import { sayDue } from './check-words.ts';
import { ratingTitles } from './follow-up-words.ts';
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
    ...followUpFact(item),
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

/** How the follow-up stands that the item was carried over for. */
function followUpFact({ followUp }: ItemDetail['item']): [string, string][] {
  if (followUp === null) return [];
  const { rating } = followUp;
  return [
    ['Follow-up', rating === null ? 'Closed' : `${ratingTitles[rating.colour]}: ${rating.words}`],
  ];
}
