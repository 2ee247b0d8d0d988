import type { Person } from './person.ts';
import { onlyLooksOn, type Role } from './roles.ts';

/** A role, or `staff`: everybody who does more at the council than look on. */
export type Holder = Role | 'staff';

interface Permission {
  /** What it allows, as the README says it. */
  readonly words: string;
  readonly holders: readonly Holder[];
  /** Who else may, by what is theirs rather than by role. */
  readonly besides?: string;
  /** True where what is under embargo also needs the core group. */
  readonly embargoed?: true;
}

const leaders = ['director', 'deputy-director'] as const;
const core = [...leaders, 'coordinator'] as const;
const quality = [...core, 'quality-assurance'] as const;
const seniors = [...quality, 'head-of-service'] as const;
const managers = [...core, 'head-of-service', 'team-manager'] as const;
const requestKeepers = [...seniors, 'business-support'] as const;

/**
 * Which role may do what. Whatever a page or card shows, use-cases ask here: chat, tab, search,
 * export and command line alike. Visits, findings and follow-ups that are not under embargo are for
 * everybody on the staff list to read.
 */
export const permissions = {
  'visit.announce': {
    words: 'Announce a visit, correct what was announced, release or cancel waves, call it off',
    holders: leaders,
  },
  'visit.run': {
    words: 'Start fieldwork, move dates, defer, finish, close, reopen',
    holders: core,
  },
  'visit.record-outcome': {
    words: 'Record feedback, draft, publication, the day of receipt and what was sent',
    holders: quality,
  },
  'visit.read-detail': {
    words: 'See each item, its owner and what holds it up',
    holders: ['staff', 'auditor'],
    besides: 'one’s own',
  },
  'item.complete-any': {
    words: 'Complete or block anybody’s item',
    holders: core,
    besides: 'its owner, and who holds its role',
  },
  'item.change': { words: 'Add an item, give one another owner or deadline', holders: core },
  'item.exclude': { words: 'Say that an item does not apply', holders: core },
  'reach.list': {
    words: 'See who was told and who has seen it',
    holders: [...managers, 'auditor'],
  },
  'people.remind': { words: 'Remind people', holders: managers },
  'request.log': {
    words: 'Log and change inspectors’ requests',
    holders: requestKeepers,
    besides: 'a request’s owner may give it',
  },
  'request.read': {
    words: 'See all requests',
    holders: [...requestKeepers, 'auditor'],
    besides: 'one’s own',
  },
  'letter.import': {
    words: 'Import a letter, correct its findings, record feedback',
    holders: quality,
    embargoed: true,
  },
  'letter.publish': {
    words: 'Publish a letter here, at its import or later, or withdraw one',
    holders: core,
    embargoed: true,
  },
  'glossary.change': { words: 'Change the glossary', holders: quality },
  'follow-up.create': { words: 'Make a follow-up', holders: quality, embargoed: true },
  'follow-up.change': {
    words: 'Change, close and reopen any follow-up',
    holders: quality,
    besides: 'its owner and deputy take it forward',
    embargoed: true,
  },
  'follow-up.agree': {
    words: 'Agree that a follow-up is closed, never one’s own closing',
    holders: seniors,
    embargoed: true,
  },
  'paper.export': {
    words: 'Export reports and plans',
    holders: [...seniors, 'auditor'],
    embargoed: true,
  },
  'paper.proof-pack': { words: 'Export the proof pack', holders: [...core, 'auditor'] },
  'audit.read': {
    words: 'Search the audit log and export it',
    holders: [...core, 'auditor'],
    embargoed: true,
  },
  'rules.change': { words: 'Change rules, checklists and reminders', holders: core },
  'people.read': {
    words: 'See the staff list with its history',
    holders: [...core, 'auditor', 'administrator'],
  },
  'people.change': {
    words: 'Change and import the staff list',
    holders: [...core, 'administrator'],
  },
  'connections.change': {
    words: 'Connect and disconnect other systems',
    holders: ['director', 'administrator'],
  },
  'retention.read': {
    words: 'See how long the record is kept, and what was erased',
    holders: [...core, 'auditor', 'administrator'],
  },
  'retention.change': {
    words: 'Set how long the record is kept, hold it, lift a hold',
    holders: ['director', 'administrator'],
  },
  'roles.grant': {
    words: 'Grant or remove a role of this table, or the core group',
    holders: ['director', 'administrator'],
  },
} as const satisfies Record<string, Permission>;

export type Action = keyof typeof permissions;

export const actions = Object.keys(permissions) as Action[];

/** What the table says of an action. */
export function permissionOf(action: Action): Permission {
  return permissions[action];
}

/** Whether one of the roles allows the action; somebody without a role is staff. */
export function rolesMay(roles: readonly Role[], action: Action): boolean {
  const { holders } = permissionOf(action);
  const asStaff = holders.includes('staff') && !onlyLooksOn(roles);
  return asStaff || roles.some((role) => holders.includes(role));
}

/** Whether one of the person's roles allows the action; leavers may do nothing. */
export function may(person: Person, action: Action): boolean {
  return person.active && rolesMay(person.roles, action);
}

/** Findings heard or drafted are for the core group alone until they are published. */
export function maySeeEmbargoed(person: Person): boolean {
  return person.active && person.coreGroup;
}

/** The roles that the table names, and those that only look on: who has them is not for everybody to say. */
export function carriesAuthority(role: Role): boolean {
  return onlyLooksOn([role]) || actions.some((one) => permissionOf(one).holders.includes(role));
}
