import type { Actor } from '../../application/actor.ts';
import type { Message } from '../../application/ports.ts';
import { openVisits } from '../../application/visits.ts';
import {
  postedFinding,
  postedFollowUp,
  postedItem,
  postedRequest,
} from '../../cards/posted-card.ts';
import { visitName } from '../../cards/visit-words.ts';
import { findingKindTitles, standingTitles } from '../../contract/standing-words.ts';
import { requestStandingTitles } from '../../contract/request.ts';
import { rankTexts } from '../../domain/search/rank-texts.ts';
import type { ChatParts } from '../chat-parts.ts';

/** Something to post: what stands in the list of results, and the card that is then posted. */
export interface SearchResult {
  readonly id: string;
  /** The words that it is found by. */
  readonly text: string;
  readonly title: string;
  readonly detail: string;
  readonly card: Message;
}

/**
 * What the actor can post. The chat that it is posted into is not known to be the actor's own:
 * findings are published ones and follow-ups are of those, whoever searches.
 */
export async function searchResults(
  chat: ChatParts,
  actor: Actor,
  query: string,
): Promise<SearchResult[]> {
  const [ofVisit, ofFindings] = await Promise.all([
    visitResults(chat, actor),
    findingResults(chat, actor),
  ]);
  return rankTexts(query, [...ofVisit, ...ofFindings]);
}

async function findingResults(chat: ChatParts, actor: Actor): Promise<SearchResult[]> {
  const look = { links: chat.links, now: chat.clock.now() };
  const [all, followUps] = await Promise.all([
    chat.useCases.listFindings(actor),
    chat.useCases.listFollowUps(actor),
  ]);
  const findings = all.filter(({ publication }) => publication === 'published');
  const published = new Set(findings.map(({ id }) => id));
  return [
    ...findings.map((finding) => ({
      id: `finding:${finding.id}`,
      text: [finding.text, ...finding.subItems, finding.themeTitle, 'finding'].join(' '),
      title: finding.text,
      detail: `${findingKindTitles[finding.kind]} · ${finding.letterTitle}`,
      card: postedFinding(finding, look),
    })),
    ...followUps
      .filter(({ findingId }) => published.has(findingId))
      .map((followUp) => ({
        id: `follow-up:${followUp.id}`,
        text: `${followUp.action} ${followUp.owner.name} follow-up`,
        title: followUp.action,
        detail: `Follow-up · ${followUp.owner.name} · ${followUp.rating?.words ?? 'closed'}`,
        card: postedFollowUp(followUp, look),
      })),
  ];
}

async function visitResults(chat: ChatParts, actor: Actor): Promise<SearchResult[]> {
  const open = await openVisits(chat.store, actor.council);
  const several = open.length > 1;
  const found = await Promise.all(open.map(({ id }) => resultsOf(chat, actor, { id, several })));
  return found.flat();
}

/** Of several visits it is said of which each is. */
async function resultsOf(
  chat: ChatParts,
  actor: Actor,
  { id: visitId, several }: { id: string; several: boolean },
): Promise<SearchResult[]> {
  const [{ visit, requests, asOf: now }, { items }] = await Promise.all([
    chat.useCases.listRequests(actor, visitId),
    chat.useCases.showReadiness(actor, visitId),
  ]);
  const look = { links: chat.links, now };
  const of = several ? ` · ${visitName(visit)}` : '';
  return [
    ...requests.map((request) => ({
      id: `request:${visitId}:${request.id}`,
      text: `${request.what} ${request.askedBy} ${request.owner.name} request`,
      title: request.what,
      detail: `Request · ${requestStandingTitles[request.standing]} · ${request.owner.name}${of}`,
      card: postedRequest({ visit, request }, look),
    })),
    ...items.map((item) => ({
      id: `item:${visitId}:${item.key}`,
      text: `${item.title} ${item.owner?.name ?? ''} ${item.ownerRole} item`,
      title: item.title,
      detail: `Item · ${standingTitles[item.standing]} · ${item.owner?.name ?? item.ownerRole}${of}`,
      card: postedItem({ visit, item }, look),
    })),
  ];
}
