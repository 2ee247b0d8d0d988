import { findByEntraId } from '../application/people.ts';
import {
  rememberConversation,
  rememberInstallation,
} from '../application/remember-conversation.ts';
import { tellAgain } from '../application/tell-again.ts';
import { linkPerson } from '../application/team-roster/link-people.ts';
import { forgetTeam, rememberTeam } from '../application/team-roster/refresh-team.ts';
import type { Parts } from '../application/ports.ts';
import { isInstalled, isPersonal, isRemoved, type IncomingActivity } from './incoming-activity.ts';
import { teamNewsOf } from './team-news.ts';

export interface RememberParts extends Parts {
  /** Called when something has been learnt that undelivered messages may have been waiting for. */
  readonly onContact: (council: string) => void;
  /** Called when a team's members may have changed. */
  readonly onTeamChanged: (council: string, teamId: string) => void;
}

/** Teams may move a conversation or the service: every activity refreshes what is on record. */
export async function rememberActivity(
  parts: RememberParts,
  council: string,
  activity: IncomingActivity,
): Promise<void> {
  await rememberInstallation(parts.store, council, {
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
    ...channelChange(activity),
  });
  if (isPersonal(activity)) await rememberPerson(parts, council, activity);
  await rememberTeamNews(parts, council, activity);
  if (activity.type === 'installationUpdate' || activity.type === 'conversationUpdate') {
    parts.onContact(council);
  }
}

/** What somebody's own chat says of them: where it is, and whether they still have the app. */
async function rememberPerson(
  parts: RememberParts,
  council: string,
  activity: IncomingActivity,
): Promise<void> {
  const { aadObjectId: entraId, id: teamsUserId, name } = activity.from;
  if (entraId === undefined) return;
  const person = await findByEntraId(parts.store, council, entraId);
  const personId = person?.id ?? entraId;
  const conversationId = activity.conversation.id;
  const removed = isRemoved(activity);
  await rememberConversation(parts.store, council, { personId, conversationId, removed });
  if (person?.active !== true) return;
  const member = { entraId, teamsUserId, name: name ?? '', address: null };
  await linkPerson(parts, council, { known: person, member });
  if (isInstalled(activity)) await tellAgain(parts, council, personId);
}

async function rememberTeamNews(
  parts: RememberParts,
  council: string,
  activity: IncomingActivity,
): Promise<void> {
  const news = teamNewsOf(activity);
  if (news === null) return;
  if (news.kind === 'gone') {
    await forgetTeam(parts, council, news.teamId);
    return;
  }
  await rememberTeam(parts, council, news.team);
  parts.onTeamChanged(council, news.team.id);
}

/** Only an installation makes a channel one to post to: a mention in passing does not. */
function channelChange(activity: IncomingActivity): {
  added: { id: string; name: string } | null;
  removed: string | null;
  renamed: { id: string; name: string } | null;
} {
  const nothing = { added: null, removed: null, renamed: null };
  const id = activity.channelData?.channel?.id;
  if (id === undefined) return nothing;
  const channel = { id, name: channelName(activity) };
  const { eventType } = activity.channelData ?? {};
  if (eventType === 'channelDeleted') return { ...nothing, removed: id };
  if (eventType === 'channelRenamed') return { ...nothing, renamed: channel };
  if (activity.type !== 'installationUpdate') return nothing;
  const gone = activity.action?.startsWith('remove') === true;
  return gone ? { ...nothing, removed: id } : { ...nothing, added: channel };
}

/** Teams names a channel in either place, and the General channel in none. */
function channelName({ channelData, conversation }: IncomingActivity): string {
  return channelData?.channel?.name ?? conversation.name ?? 'General';
}
