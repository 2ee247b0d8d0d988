import type { IncomingActivity } from './incoming-activity.ts';

/** What an activity says of a team in which the app is. */
export type TeamNews =
  | { readonly kind: 'here'; readonly team: { id: string; name: string | null } }
  | { readonly kind: 'gone'; readonly teamId: string };

/** Null for an activity that says nothing of a team's members, its name or the app in it. */
export function teamNewsOf(activity: IncomingActivity): TeamNews | null {
  const team = activity.channelData?.team;
  const { type, action, recipient, membersRemoved } = activity;
  if (team === undefined || !/^(installation|conversation)Update$/.test(type)) return null;
  const removed =
    (type === 'installationUpdate' && action?.startsWith('remove') === true) ||
    activity.channelData?.eventType === 'teamDeleted' ||
    membersRemoved?.some(({ id }) => id === recipient.id) === true;
  if (removed) return { kind: 'gone', teamId: team.id };
  return { kind: 'here', team: { id: team.id, name: team.name ?? null } };
}
