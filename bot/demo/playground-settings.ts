import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person } from '../domain/people/person.ts';
import { demoStaff } from './demo-staff.ts';

const settings = join(import.meta.dirname, '../../.m365agentsplayground.yml');

/**
 * The Playground's settings with somebody as the person whose chat it shows, in a file of the demo's
 * own: the director's and theirs change places.
 * @param file where to write them, if need be
 * @returns the path of the file to use
 */
export async function settingsFor(person: Person, file: string): Promise<string> {
  const [director] = demoStaff;
  if (director === undefined || person.id === director.id) return settings;
  await writeFile(file, exchanged(await readFile(settings, 'utf8'), director, person));
  return file;
}

/** The text with each form that one person's name and id take there in the place of the other's. */
function exchanged(text: string, one: Person, other: Person): string {
  const pairs = formsOf(one).map((form, at): [string, string] => [form, formsOf(other)[at] ?? '']);
  const places = new Map([...pairs, ...pairs.map(([a, b]): [string, string] => [b, a])]);
  // The longer forms first, as the shorter ones are parts of them.
  const forms = [...places.keys()].sort((a, b) => b.length - a.length);
  return text.replace(
    new RegExp(forms.join('|').replaceAll('.', '\\.'), 'g'),
    (form) => places.get(form) ?? form,
  );
}

function formsOf({ id, name }: Person): string[] {
  const [given = '', surname = ''] = name.split(' ');
  const words = [given.toLowerCase(), surname.toLowerCase()];
  return [id, name, words.join('-'), words.join('.'), given, surname];
}
