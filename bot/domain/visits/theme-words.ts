/** How people name the themes of focused visits, the longer names before those inside them. */
const themeWords: readonly (readonly [RegExp, string])[] = [
  [/\b(care ?leavers?|leaving care)\b/i, 'care-leavers'],
  [/\b(front door|mash|contacts? and referrals?)\b/i, 'front-door'],
  [
    /\b(exploitation|extra-?familial( risk| harm)?|vulnerable adolescents)\b/i,
    'extra-familial-risk',
  ],
  [/\b(permanence|adoption)\b/i, 'permanence'],
  [
    /\bplacements?\b.*\bolder( children)?\b|\bolder\b.*\bplacements?\b/i,
    'placements-for-older-children',
  ],
  [
    /\b(children in need|child protection|protection plans?|cin|cp)\b/i,
    'children-in-need-and-protection',
  ],
  [/\b(children in care|looked[- ]after( children)?|cic|lac|cla)\b/i, 'children-in-care'],
];

/** The key of the theme that a text names first in the list above, or null; never a guess. */
export function themeIn(text: string): string | null {
  return themeWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
