import type { Message } from '../application/ports.ts';
import { documentWord } from '../contract/document-words.ts';
import type { FindingView } from '../contract/finding.ts';
import type { FollowUpView } from '../contract/follow-up.ts';
import type { ItemView } from '../contract/readiness.ts';
import type { RequestView } from '../contract/request.ts';
import { sayDay, sayMoment, withYear } from '../contract/spoken-time.ts';
import { findingKindTitles } from '../contract/standing-words.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { whyWords } from '../contract/why-words.ts';
import { openUrl } from './actions.ts';
import { followUpFacts, followUpLine } from './answer-card.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { standingRuns } from './request-row.ts';
import { standingLine } from './standing.ts';
import { aside, badgeLine, paragraph, runs, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

interface Look {
  readonly links: Links;
  readonly now: string;
}

// Cards that somebody posts from the compose box: anybody in that chat may read them, so they hold
// what is published or operational, and no button that changes anything. They stay as they are: days
// are said in full, and from when it is.

export function postedFinding(finding: FindingView, { links, now }: Look): Message {
  const date = finding.documentDate === null ? '' : ` of ${sayDay(finding.documentDate, withYear)}`;
  return cardMessage({
    summary: `Finding: ${finding.text.slice(0, 80)}`,
    body: [
      badgeLine(`Finding in a published ${documentWord(finding.letterKind)}`),
      title(findingKindTitles[finding.kind]),
      paragraph(`“${finding.text}”`),
      ...finding.subItems.map((item) => paragraph(`“${item}”`, { spacing: 'Small' })),
      aside(`${finding.letterTitle}${date}`, { spacing: 'Small' }),
      ...finding.followUps.map((followUp) => followUpLine(followUp, withYear)),
      finding.followUps.length === 0 ? null : asOf(now),
    ],
    actions: [openUrl('Open findings', links.findings())],
  });
}

export function postedFollowUp(followUp: FollowUpView, { links, now }: Look): Message {
  return cardMessage({
    summary: `Follow-up: ${followUp.action.slice(0, 80)}`,
    body: [
      badgeLine('Follow-up'),
      title(followUp.action),
      followUpFacts(followUp, withYear),
      aside(`From: “${followUp.findingText}”`, { spacing: 'Small' }),
      asOf(now),
    ],
    actions: [openUrl('Open follow-ups', links.followUps())],
  });
}

export function postedRequest(
  { visit, request }: { visit: VisitSummary; request: RequestView },
  { links, now }: Look,
): Message {
  return cardMessage({
    summary: `Request: ${request.what.slice(0, 80)}`,
    body: [
      badgeLine(`Request · ${visitHeading(visit)}`, visit.drill),
      title(request.what),
      runs(standingRuns(request, withYear)),
      request.given === null ? null : paragraph(`Given: ${request.given.note}`),
      asOf(now),
    ],
    actions: [openUrl('Open in the tab', links.requests(visit.id))],
  });
}

export function postedItem(
  { visit, item }: { visit: VisitSummary; item: ItemView },
  { links, now }: Look,
): Message {
  return cardMessage({
    summary: `Item: ${item.title.slice(0, 80)}`,
    body: [
      badgeLine(`Item · ${visitHeading(visit)}`, visit.drill),
      title(item.title),
      runs([...standingLine(item, withYear), { text: ` · ${item.owner?.name ?? item.ownerRole}` }]),
      paragraph(whyWords(item)),
      asOf(now),
    ],
    actions: [openUrl('Open item', links.item(visit.id, item.key))],
  });
}

function asOf(now: string): Element {
  return aside(`As it stood on ${sayMoment(now, withYear)}`, { spacing: 'Small' });
}
