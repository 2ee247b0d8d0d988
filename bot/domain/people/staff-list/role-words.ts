import { closest } from 'fastest-levenshtein';
import { roles, roleTitles, type Role } from '../roles.ts';

/** What councils call some roles besides their titles. */
const otherWords: Readonly<Record<string, Role>> = {
  dcs: 'director',
  deputy: 'deputy-director',
  'assistant director': 'deputy-director',
  hos: 'head-of-service',
  'head of service': 'head-of-service',
  psw: 'principal-social-worker',
  pa: 'personal-adviser',
  'personal advisor': 'personal-adviser',
  qa: 'quality-assurance',
  it: 'it-and-logistics',
  comms: 'communications',
  hr: 'human-resources',
  admin: 'business-support',
  'lead member': 'reader',
  'chief executive': 'reader',
  scrutiny: 'reader',
  reader: 'reader',
};

const byWords = new Map<string, Role>([
  ...Object.entries(otherWords),
  ...roles.map((role): [string, Role] => [plain(role), role]),
  ...roles.map((role): [string, Role] => [plain(roleTitles[role]), role]),
]);

/** The role that somebody means, by its key, title or a usual word for it. */
export function readRole(words: string): Role | null {
  return byWords.get(plain(words)) ?? null;
}

/** The title of the role whose words are nearest to those given. */
export function nearestRole(words: string): string {
  const role = byWords.get(closest(plain(words), [...byWords.keys()]));
  return roleTitles[role ?? 'social-worker'];
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', '')
    .replaceAll("'", '')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
