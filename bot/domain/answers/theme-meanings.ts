import type { Glossary } from './glossary.ts';
import { wordsOf } from './stems.ts';

const namesOfThemes: Readonly<Record<string, readonly string[]>> = {
  'front-door': ['front door'],
  'children-in-need-and-protection': ['children in need', 'child protection'],
  'children-in-care': ['children in care'],
  'care-leavers': ['care leavers'],
  permanence: ['permanence'],
  'extra-familial-risk': ['exploitation'],
  'placements-for-older-children': ['supported accommodation'],
};

/** What a letter on a theme is about, as meanings of the glossary. */
export function themeMeanings(glossary: Glossary, theme: string | null): string[] {
  const names = namesOfThemes[theme ?? ''] ?? [];
  return names.flatMap((name) => glossary.cut(wordsOf(name))[0]?.meanings ?? []);
}

/** The meanings that name a theme. */
export function themesByMeaning(glossary: Glossary): Set<string> {
  return new Set(Object.keys(namesOfThemes).flatMap((theme) => themeMeanings(glossary, theme)));
}
