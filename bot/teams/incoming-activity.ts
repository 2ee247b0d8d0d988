import { z } from 'zod';

const person = z.looseObject({
  id: z.string().min(1),
  aadObjectId: z.string().optional(),
  name: z.string().nullish(),
});

/**
 * What an activity must look like before the SDK sees it: the SDK takes fields for granted and
 * throws on their absence. Only what Visit Ready reads is described; the rest passes through.
 */
export const incomingActivitySchema = z.looseObject({
  type: z.string().min(1).max(64),
  id: z.string().max(256).optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: person,
  recipient: z.looseObject({ id: z.string().min(1) }),
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: z.string().optional(),
    name: z.string().nullish(),
    tenantId: z.string().optional(),
  }),
  text: z.string().max(20_000).nullish(),
  name: z.string().nullish(),
  /** What an installationUpdate says: `add`, `remove`. */
  action: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string().nullish(),
        contentUrl: z.string().max(2_000).nullish(),
        name: z.string().nullish(),
      }),
    )
    .nullish(),
  membersRemoved: z.array(z.looseObject({ id: z.string() })).nullish(),
  channelData: z
    .looseObject({
      /** `teamRenamed`, `channelDeleted` and so on. */
      eventType: z.string().nullish(),
      tenant: z.looseObject({ id: z.string() }).optional(),
      channel: z.looseObject({ id: z.string(), name: z.string().optional() }).optional(),
      team: z.looseObject({ id: z.string(), name: z.string().optional() }).optional(),
    })
    .nullish(),
});
export type IncomingActivity = z.infer<typeof incomingActivitySchema>;

/** The Microsoft 365 tenant that an activity comes from: the council. Null when it names none. */
export function tenantOf(activity: IncomingActivity): string | null {
  return activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? null;
}

const pressSchema = z.object({
  action: z.looseObject({
    verb: z.string(),
    data: z.record(z.string(), z.unknown()).optional(),
  }),
});

/** A press on a card: its verb, and its data with the card's inputs merged in. */
export interface IncomingPress {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The press in an `adaptiveCard/action` invoke; null when it is not one. */
export function pressOf(activity: IncomingActivity): IncomingPress | null {
  const parsed = pressSchema.safeParse(activity.value);
  if (!parsed.success) return null;
  const { verb, data = {} } = parsed.data.action;
  return { verb, data };
}

/** The press that a client without Universal Actions sends as a message without text. */
export function submittedPressOf(activity: IncomingActivity): IncomingPress | null {
  const parsed = z.looseObject({ verb: z.string() }).safeParse(activity.value);
  return parsed.success ? { verb: parsed.data.verb, data: parsed.data } : null;
}

/** What was typed, without the mention of the bot that a channel message starts with. */
export function textOf(activity: IncomingActivity): string {
  return (activity.text ?? '').replace(/<at>.*?<\/at>/g, ' ').trim();
}

/** Installed in somebody's own chat; Teams says the same way when it is removed. */
export function isInstalled(activity: IncomingActivity): boolean {
  const added = activity.action === 'add' || activity.action === 'add-upgrade';
  return activity.type === 'installationUpdate' && added && isPersonal(activity);
}

/** Removed from somebody's own chat; an upgrade removes nothing. */
export function isRemoved({ type, action }: IncomingActivity): boolean {
  return type === 'installationUpdate' && action === 'remove';
}

export function isPersonal(activity: IncomingActivity): boolean {
  return (activity.conversation.conversationType ?? 'personal') === 'personal';
}
