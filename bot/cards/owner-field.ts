import { everyoneNamed, findByName } from '../domain/people/find-by-name.ts';
import type { Element } from './card.ts';
import { filled, textField } from './form-fields.ts';

/** As many names as people choose from on a phone, and as a card can hold. */
export const mostNames = 30;

/** Somebody who can be chosen. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
}

/**
 * One of the staff, chosen from a list. Where they are more than a card can hold the name is typed,
 * and a name that several people have brings the list of those.
 * @param typed an id, or a name as it was typed; empty for nobody yet
 */
export function ownerField(label: string, people: readonly Choosable[], typed: string): Element {
  const meant = people.find(({ id }) => id === typed) ?? findByName(typed, people);
  const choices = people.length <= mostNames ? people : everyoneNamed(meant?.name ?? typed, people);
  return choices.length <= mostNames && (choices.length > 1 || choices === people)
    ? nameList(label, choices, meant)
    : nameTyped(label, meant?.name ?? typed);
}

function nameList(label: string, choices: readonly Choosable[], meant: Choosable | null): Element {
  return {
    type: 'Input.ChoiceSet',
    id: 'owner',
    label,
    isRequired: true,
    errorMessage: 'Choose somebody',
    choices: choices.map((person) => ({ title: titleOf(person, choices), value: person.id })),
    ...filled(meant?.id ?? ''),
  };
}

function nameTyped(label: string, value: string): Element {
  const field = { id: 'owner', label, max: 200, missing: 'Type a name' };
  return { ...textField(field, value), placeholder: 'First or last name, or both' };
}

/** People of the same name are told apart by their teams. */
function titleOf({ id, name, team }: Choosable, choices: readonly Choosable[]): string {
  const namesake = choices.some((other) => other.name === name && other.id !== id);
  return namesake && team !== null ? `${name} · ${team}` : name;
}
