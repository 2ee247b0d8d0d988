import {
  addProgress,
  closeFollowUp,
  createFollowUp,
  getFollowUp,
  listFollowUps,
  searchFindings,
} from '../../contract/connector/finding-operations.ts';
import type { ConnectorFinding, ConnectorFollowUp } from '../../contract/connector/views.ts';
import type { FindingView } from '../../contract/finding.ts';
import { isOnFollowUpList } from '../../contract/follow-up-filter.ts';
import type { FollowUpView } from '../../contract/follow-up.ts';
import type { FollowUpChange } from '../../domain/follow-ups/changes.ts';
import { rankTexts } from '../../domain/search/rank-texts.ts';
import type { ConnectorParts } from './connector-parts.ts';
import { asSeen, type ConnectorCall, type ConnectorRouter } from './connector-route.ts';
import { pageOf } from './page.ts';

/** Findings, and the follow-ups of findings. */
export function addFindingOperations(router: ConnectorRouter, parts: ConnectorParts): void {
  const { useCases, links } = parts;
  const viewOf = (followUp: FollowUpView) => followUpView(followUp, links);

  router.add(searchFindings, async (call) => {
    const { search = '', kind } = call.query;
    const findings = (await useCases.listFindings(call.actor))
      .filter((finding) => kind === undefined || finding.kind === kind)
      .map(findingView);
    return pageOf(call, rankTexts(search, findings));
  });

  router.add(listFollowUps, async (call) => {
    const followUps = await useCases.listFollowUps(call.actor);
    const { show } = call.query;
    return pageOf(call, followUps.filter((one) => isOnFollowUpList(show, one)).map(viewOf));
  });

  router.add(getFollowUp, async ({ actor, params }) => {
    return viewOf((await useCases.showFollowUp(actor, params.followUp ?? '')).followUp);
  });

  router.add(createFollowUp, async ({ actor, params, body, requestId }) => {
    const asked = { ...body, requestId, screened: undefined };
    const { id } = await useCases.createFollowUp(actor, params.finding ?? '', asked);
    return viewOf((await useCases.showFollowUp(actor, id)).followUp);
  });

  addFollowUpChanges(router, parts);
}

function addFollowUpChanges(router: ConnectorRouter, { useCases, links }: ConnectorParts): void {
  async function change(
    call: ConnectorCall<unknown, unknown>,
    wanted: FollowUpChange,
  ): Promise<ConnectorFollowUp> {
    const { actor, params, requestId } = call;
    const { followUp = '' } = params;
    const show = async () => (await useCases.showFollowUp(actor, followUp)).followUp;
    const shown = async () => followUpView(await show(), links);
    const { revision } = await show();
    const asked = { requestId, revision, change: wanted, screened: undefined };
    await useCases.changeFollowUp(actor, followUp, { ...asked, ...asSeen(call, shown) });
    return shown();
  }

  router.add(addProgress, (call) =>
    change(call, { kind: 'note', text: call.body.text, next: null }),
  );
  router.add(closeFollowUp, (call) => change(call, { kind: 'close', words: call.body.words }));
}

function findingView(finding: FindingView): ConnectorFinding {
  const { id, kind, text } = finding;
  return {
    ...{ id, kind, text },
    theme: finding.themeTitle ?? undefined,
    letter: finding.letterTitle,
    letterDate: finding.documentDate ?? undefined,
    page: finding.page ?? undefined,
    published: finding.publication === 'published',
    followUps: finding.followUps.length,
  };
}

function followUpView(followUp: FollowUpView, links: ConnectorParts['links']): ConnectorFollowUp {
  const { id, action, findingId, owner, due, originalDue, state, rating, revision } = followUp;
  return {
    ...{ id, action, findingId, due, originalDue, state },
    finding: followUp.findingText,
    owner: owner.name,
    ownerId: owner.id,
    rating: rating?.colour,
    distance: rating?.words,
    overdue: followUp.overdue,
    clockMissed: isOnFollowUpList('clock-missed', followUp),
    link: links.followUps(id),
    etag: `"${revision}"`,
  };
}
