/** What a press on a card asks for; each verb has one file in bot/teams/actions/. */
export const verbs = [
  'call.preview',
  'call.change',
  'call.confirm',
  'call.discard',
  'visit.acknowledge',
  'item.complete',
  'item.reopen',
  'item.block',
  'item.unblock',
  'item.exclude',
  'item.include',
  'item.explain',
  'items.show',
  'findings.show',
  'follow-up.draft',
  'follow-up.create',
] as const;
export type Verb = (typeof verbs)[number];
