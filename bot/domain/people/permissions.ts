import type { Person } from './person.ts';
import type { Role } from './roles.ts';

/** Which role may do what. Whatever a page or card shows, use-cases ask here. */
const allowed = {
  'visit.announce': ['director', 'deputy-director'],
  'item.complete-any': ['director', 'deputy-director', 'coordinator'],
  /** Add an item, or give one another owner or deadline. */
  'item.change': ['director', 'deputy-director', 'coordinator'],
  'item.exclude': ['director', 'deputy-director', 'coordinator'],
  'reach.list': ['director', 'deputy-director', 'coordinator', 'head-of-service', 'team-manager'],
  'people.remind': [
    'director',
    'deputy-director',
    'coordinator',
    'head-of-service',
    'team-manager',
  ],
  'rules.change': ['director', 'deputy-director', 'coordinator'],
  'people.change': ['director', 'deputy-director', 'coordinator'],
  'leaders.appoint': ['director'],
  'letter.import': ['director', 'deputy-director', 'coordinator', 'quality-assurance'],
  'letter.publish': ['director', 'deputy-director', 'coordinator'],
  'glossary.change': ['director', 'deputy-director', 'coordinator', 'quality-assurance'],
  'follow-up.create': ['director', 'deputy-director', 'coordinator', 'quality-assurance'],
  'follow-up.change': ['director', 'deputy-director', 'coordinator', 'quality-assurance'],
  'follow-up.agree': [
    'director',
    'deputy-director',
    'coordinator',
    'quality-assurance',
    'head-of-service',
  ],
  'paper.export': [
    'director',
    'deputy-director',
    'coordinator',
    'quality-assurance',
    'head-of-service',
  ],
  /** Names who was told and who has not answered. */
  'paper.proof-pack': ['director', 'deputy-director', 'coordinator'],
  'request.log': [
    'director',
    'deputy-director',
    'coordinator',
    'quality-assurance',
    'head-of-service',
    'business-support',
  ],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof allowed;

/** Whether one of the person's roles allows the action; leavers may do nothing. */
export function may(person: Person, action: Action): boolean {
  const holders: readonly Role[] = allowed[action];
  return person.active && person.roles.some((role) => holders.includes(role));
}

/** Findings heard or drafted are for the core group alone until they are published. */
export function maySeeEmbargoed(person: Person): boolean {
  return person.active && person.coreGroup;
}
