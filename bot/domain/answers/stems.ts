import { stemmer } from 'stemmer';

/** Forms that the stemmer leaves apart and people use as one. */
const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  childrens: 'child',
  youngster: 'child',
  youngsters: 'child',
  kids: 'child',
  kid: 'child',
  men: 'man',
  women: 'woman',
  people: 'person',
  spent: 'spend',
  taught: 'teach',
  left: 'leave',
  leaving: 'leave',
  leaver: 'leave',
  leavers: 'leave',
  kept: 'keep',
  held: 'hold',
  met: 'meet',
  felt: 'feel',
  began: 'begin',
  begun: 'begin',
  written: 'write',
  wrote: 'write',
  seen: 'see',
  saw: 'see',
  went: 'go',
  tracker: 'track',
  trackers: 'track',
  // Else they would be one with time itself.
  timely: 'timely',
  timeliness: 'timely',
  // Else they would be one with parks.
  parking: 'parking',
  gone: 'go',
  // Else they would be one with officers.
  office: 'office',
  offices: 'office',
  // Else they would be one with universal services.
  university: 'university',
  universities: 'university',
};

/** The words of a text, in lower case, with hyphens and apostrophes taken as they are meant. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\b(\d+)\s*(?:-|–|to)\s*(?=\d)/g, '$1 ')
    .replace(/n't\b/g, ' not')
    .replace(/'s?\b/g, '')
    .replace(/\bb\s?(?:&|and|n)\s?bs?\b/g, 'bnb')
    .replace(/\bs\.?\s?(17|20|31|38|47)s?\b/g, 'section $1');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a word is matched by. */
export function stemOf(word: string): string {
  return irregular[word] ?? stemmer(word);
}
