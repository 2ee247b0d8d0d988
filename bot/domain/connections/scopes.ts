import type { Role } from '../people/roles.ts';

interface ScopeRule {
  /** What it allows, as Settings and the README say it. */
  readonly words: string;
  /** The role of the permission table that another system acts in; null where none is needed. */
  readonly role: Role | null;
}

/**
 * What another system may be allowed to do. A call carries the role of its own scope and no other,
 * so that no system ever does more than the one thing it was asked for. The keys are the names of
 * the Entra scopes and app roles too.
 */
export const scopeRules = {
  'visits.read': { words: 'See visits, readiness, items and people', role: 'auditor' },
  'items.write': { words: 'Complete and block items', role: 'coordinator' },
  'requests.read': { words: 'See inspectors’ requests', role: 'auditor' },
  'requests.write': { words: 'Log and answer inspectors’ requests', role: 'business-support' },
  'findings.read': { words: 'Search findings and see follow-ups', role: 'reader' },
  'embargoed.read': {
    words: 'Find what is under embargo too, as the core group does',
    role: 'reader',
  },
  'follow-ups.write': {
    words: 'Make follow-ups, add progress, close them',
    role: 'quality-assurance',
  },
  'staff.import': { words: 'Import the staff list', role: 'coordinator' },
  'calls.draft': { words: 'Draft a call, which a person confirms in Teams', role: null },
  'events.subscribe': { words: 'Hear what happens', role: null },
} as const satisfies Record<string, ScopeRule>;

export type Scope = keyof typeof scopeRules;

export const scopes = Object.keys(scopeRules) as [Scope, ...Scope[]];

export function scopeWords(scope: Scope): string {
  return scopeRules[scope].words;
}

/** The scopes among some names; tokens carry others, too. */
export function scopesIn(names: readonly string[]): Scope[] {
  return scopes.filter((scope) => names.includes(scope));
}
