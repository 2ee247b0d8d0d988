import type { Message } from '../../bot/application/ports.ts';
import {
  postedFinding,
  postedFollowUp,
  postedItem,
  postedRequest,
} from '../../bot/cards/posted-card.ts';
import type { FindingView } from '../../bot/contract/finding.ts';
import type { ReadinessView } from '../../bot/contract/readiness.ts';
import type { RequestView } from '../../bot/contract/request.ts';
import { links, now } from './views.ts';

/** The cards that somebody posts from the compose box. */
export function postedCards(
  { visit, items }: Pick<ReadinessView, 'visit' | 'items'>,
  { finding, request }: { finding: FindingView; request: RequestView },
): Record<string, Message> {
  const look = { links, now };
  const [item] = items;
  const [followUp] = finding.followUps;
  return {
    'a finding, posted': postedFinding(finding, look),
    'a follow-up, posted': postedFollowUp(followUp!, look),
    'a request, posted': postedRequest({ visit, request }, look),
    'an item, posted': postedItem({ visit, item: item! }, look),
  };
}
