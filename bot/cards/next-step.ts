import type { Attention, ReadinessView } from '../contract/readiness.ts';
import { execute, openUrl } from './actions.ts';
import type { Element } from './card.ts';
import type { Links } from './links.ts';

/** The one button that does the next sensible thing about what needs attention, as far as the reader may. */
export function nextStep(
  one: Attention,
  { visit, reach, mayChangeItems, mayRecordSent }: ReadinessView,
  links: Links,
): Element {
  const { title } = one;
  if (one.requestId !== null) {
    const data = { visit: visit.id, request: one.requestId, page: 0 };
    return execute({
      title: 'Open request',
      verb: 'request.open',
      data,
      tooltip: `Open request: ${title}`,
    });
  }
  if (one.clockKey !== null && mayRecordSent) {
    const data = { visit: visit.id, clock: one.clockKey };
    return execute({
      title: 'Record as sent',
      verb: 'clock.ask',
      data,
      tooltip: `Record as sent: ${title}`,
    });
  }
  if (one.kind === 'not-reached' && reach.mayList) {
    return execute({ title: 'See who', verb: 'reach.show', data: { visit: visit.id, page: 0 } });
  }
  if (one.kind === 'not-sent' && reach.mayRelease) {
    return execute({ title: 'Send again', verb: 'set-aside.send', data: { visit: visit.id } });
  }
  if (one.itemKey === null) return openUrl('Open in the tab', links.readiness(visit.id));
  const item = { visit: visit.id, item: one.itemKey };
  if (one.kind === 'overdue' && one.remindId !== null) {
    const words = `Remind ${firstName(one.owner)}`;
    const data = { visit: visit.id, person: one.remindId };
    return execute({ title: words, verb: 'remind.preview', data, tooltip: `${words}: ${title}` });
  }
  if (one.kind === 'unowned' && mayChangeItems) {
    const words = 'Choose an owner';
    const data = { ...item, ask: 'assign' };
    return execute({ title: words, verb: 'item.ask', data, tooltip: `${words}: ${title}` });
  }
  return execute({
    title: 'Open item',
    verb: 'item.open',
    data: { ...item, kind: 'shared' },
    tooltip: `Open item: ${title}`,
  });
}

/** A button is too small for a whole name. */
function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
