import type { Actor } from '../application/actor.ts';
import { loadStaff } from '../application/people.ts';
import type { Message } from '../application/ports.ts';
import { followUpFormCard, type FollowUpDraft } from '../cards/follow-up-form-card.ts';
import { DomainError } from '../domain/errors.ts';
import type { ChatParts } from './chat-parts.ts';

/** The follow-up form for a finding that the actor may see. @throws DomainError `not-found` */
export async function followUpForm(
  { useCases, store }: ChatParts,
  actor: Actor,
  typed: Omit<FollowUpDraft, 'finding' | 'people'> & { finding: string },
): Promise<Message> {
  const findings = await useCases.listFindings(actor);
  const finding = findings.find(({ id }) => id === typed.finding);
  if (finding === undefined) throw new DomainError('not-found', 'There is no such finding.');
  const { people } = await loadStaff(store, actor.council);
  return followUpFormCard({ ...typed, finding, people });
}
