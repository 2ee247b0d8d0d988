import type { ConnectorDouble } from './connector-double/start.ts';

/** The announcement of the visit in these tests, as a phone shows it; the morning's summary is none. */
export const announcement = /^Ofsted focused visit(?!.* due today[,.])/;

/**
 * How often each person (by id), or the channel, was sent a message with such a summary; not how
 * often one was drawn again, as the channel's is when people have pressed.
 * What else a running server has to tell depends on the hour: reminders, the summary of the morning.
 */
export function timesHeard(
  double: Pick<ConnectorDouble, 'sent'>,
  words: RegExp,
): Map<string, number> {
  const times = new Map<string, number>();
  for (const { operation, recipient = 'the channel', activity } of double.sent()) {
    if (operation === 'update' || !words.test(activity?.summary ?? '')) continue;
    times.set(recipient, (times.get(recipient) ?? 0) + 1);
  }
  return times;
}
