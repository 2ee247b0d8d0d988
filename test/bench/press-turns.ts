export interface PressTurn<Person> {
  person: Person;
  /** The item's key. */
  item: string;
  verb: 'item.complete' | 'item.reopen';
}

/**
 * Everybody presses in turn; each completes an item of theirs, takes that back at their next turn,
 * and goes on to their next item, so that every press changes something.
 */
export function createPressTurns<Person>(
  people: readonly Person[],
  items: readonly string[],
): () => PressTurn<Person> {
  let presses = 0;
  return () => {
    const person = people[presses % people.length]!;
    const round = Math.floor(presses / people.length);
    const item = items[Math.floor(round / 2) % items.length]!;
    presses += 1;
    return { person, item, verb: round % 2 === 0 ? 'item.complete' : 'item.reopen' };
  };
}
