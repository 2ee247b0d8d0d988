import type { Actor } from '../application/actor.ts';
import { loadStaff } from '../application/people.ts';
import { mostNames } from '../cards/owner-field.ts';
import { DomainError } from '../domain/errors.ts';
import { everyoneNamed } from '../domain/people/find-by-name.ts';
import type { ChatParts } from './chat-parts.ts';

interface OwnerMeant {
  /** Empty for nobody. */
  readonly id: string;
  /** Why nobody is meant although somebody was typed; null when there is nothing to say. */
  readonly problem: string | null;
}

/** Who is meant in an owner's field: it holds an id where somebody was chosen, else a name. */
export async function ownerTyped(
  { store }: Pick<ChatParts, 'store'>,
  { council, person }: Actor,
  typed: string,
): Promise<OwnerMeant> {
  const words = typed.trim();
  if (words === '') return { id: '', problem: null };
  const { people, everybody } = await loadStaff(store, council);
  if (/^(me|myself)$/i.test(words)) return { id: person.id, problem: null };
  // Whether somebody who has left can own it is not asked here.
  if (everybody.some(({ id }) => id === words)) return { id: words, problem: null };
  const [first, ...others] = everyoneNamed(words, people);
  if (first === undefined) {
    return { id: '', problem: `Nobody on the staff list is called “${words}”. Check the name.` };
  }
  if (others.length === 0) return { id: first.id, problem: null };
  const next = others.length < mostNames ? 'Choose one.' : 'Type more of the name.';
  return { id: '', problem: `${others.length + 1} people are called “${words}”. ${next}` };
}

/**
 * A press on a form with its owner's id in the place of what was typed.
 * @throws DomainError `invalid` when the name is nobody's, or several people's
 */
export async function withOwner<Data extends { readonly owner: string }>(
  chat: Pick<ChatParts, 'store'>,
  { actor, data }: { readonly actor: Actor; readonly data: Data },
): Promise<{ readonly actor: Actor; readonly data: Data }> {
  const { id, problem } = await ownerTyped(chat, actor, data.owner);
  if (problem !== null) throw new DomainError('invalid', problem);
  return { actor, data: { ...data, owner: id } };
}
