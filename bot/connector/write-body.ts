import { loadCouncilLetters } from '../application/council-letters.ts';
import { visitSummary } from '../application/readiness-view/visit-summary.ts';
import type { Message, Parts } from '../application/ports.ts';
import { findVisit } from '../application/visits.ts';
import { outsideCard, outsideTestCard } from '../cards/outside-card.ts';
import type { Notice } from '../domain/subscriptions/notice.ts';
import type { Subscription } from '../domain/subscriptions/subscription.ts';

type Known = Pick<Parts, 'store' | 'clock'>;

/** What a notice is sent as: the event itself, or a card for a channel of outsiders. */
export async function bodyOf(
  { store, clock }: Known,
  council: string,
  { form, notice }: { form: Subscription['form']; notice: Notice },
): Promise<string> {
  if (form === 'events') return JSON.stringify(notice.payload);
  const { kind, at, payload } = notice;
  const id = typeof payload.visit === 'string' ? payload.visit : null;
  const found = id === null ? null : await findVisit(store, council, id);
  // Nobody is named to outsiders, not even whoever announced it.
  const visit = found === null ? null : visitSummary(found, () => '');
  const { name } = await loadCouncilLetters(store, council);
  return inWorkflowsForm(outsideCard({ kind, at, visit, council: name, now: clock.now() }));
}

/** What a test is sent as. */
export function testBodyOf(
  form: Subscription['form'],
  { id, at }: { id: string; at: string },
): string {
  if (form === 'cards') return inWorkflowsForm(outsideTestCard());
  return JSON.stringify({ id, type: 'test', timestamp: new Date(at).toISOString() });
}

/** As Workflows in Teams takes cards. */
function inWorkflowsForm({ card }: Message): string {
  const contentType = 'application/vnd.microsoft.card.adaptive';
  const attachment = { contentType, contentUrl: null, content: card };
  return JSON.stringify({ type: 'message', attachments: [attachment] });
}
