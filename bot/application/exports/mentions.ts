import { entraIdOf, type Person } from '../../domain/people/person.ts';
import type { StoredDocument } from '../document-store.ts';

/** Whether a value, or anything in it, is what is looked for. */
export type Mentions = (value: unknown) => boolean;

/** By their ids, or in text by their name or address, in whichever letters. */
export function mentionsPerson(person: Person): Mentions {
  const { id, name, address, teamsUserId } = person;
  const marks = [id, entraIdOf(person), teamsUserId, name, address]
    .map((mark) => folded(mark ?? ''))
    .filter((mark) => mark !== '');
  return inTexts((text) => marks.some((mark) => text.includes(mark)));
}

/** Every one of the words, wherever in the document. */
export function mentionsWords(words: readonly string[]): Mentions {
  const each = words.map(folded).map((word) => inTexts((text) => text.includes(word)));
  return (value) => each.every((mentions) => mentions(value));
}

/** Lists in which each entry is somebody else's: who asks for one gets no other. */
const listsOfPeople: Readonly<Record<string, string>> = {
  chunk: 'recipients',
  'staff-import-part': 'changes',
  team: 'unlisted',
  telling: 'people',
  wave: 'owners',
};

/** The document without the people in its lists who were not asked for. */
export function narrowed(document: StoredDocument, mentions: Mentions): StoredDocument {
  const list = listsOfPeople[document.type];
  const body = document.body as Record<string, unknown>;
  const entries = list === undefined ? undefined : body[list];
  if (list === undefined || !Array.isArray(entries)) return document;
  return { ...document, body: { ...body, [list]: entries.filter(mentions) } };
}

function inTexts(isFound: (text: string) => boolean): Mentions {
  return function mentions(value): boolean {
    if (typeof value === 'string') return isFound(folded(value));
    if (Array.isArray(value)) return value.some(mentions);
    if (typeof value !== 'object' || value === null) return false;
    return Object.values(value).some(mentions);
  };
}

/** Typographic apostrophes are typed straight, and the other way about. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
