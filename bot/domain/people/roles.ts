/**
 * The roles that people hold in a council's children's services. Some carry authority (see
 * permissions.ts); the others say whose checklist items are whose.
 */
export const roleTitles = {
  director: 'Director of Children’s Services',
  'deputy-director': 'Deputy director',
  coordinator: 'Coordinator',
  'head-of-service': 'Head of service',
  'team-manager': 'Team manager',
  'principal-social-worker': 'Principal social worker',
  'social-worker': 'Social worker',
  'personal-adviser': 'Personal adviser',
  data: 'Data and performance',
  'quality-assurance': 'Quality assurance',
  'it-and-logistics': 'IT and logistics',
  communications: 'Communications',
  'human-resources': 'Human resources',
  legal: 'Legal',
  partnerships: 'Partnerships',
  'business-support': 'Business support',
  reader: 'Reader (lead member, scrutiny)',
  auditor: 'Auditor',
  administrator: 'Administrator',
} as const;

export type Role = keyof typeof roleTitles;

export const roles = Object.keys(roleTitles) as [Role, ...Role[]];

/** These look on, or keep the program: a visit's work is not theirs. */
const lookingOn: readonly Role[] = ['reader', 'auditor', 'administrator'];

/** Whether somebody has no part in a visit's work; whoever also works there has. */
export function onlyLooksOn(held: readonly Role[]): boolean {
  return held.length > 0 && held.every((role) => lookingOn.includes(role));
}
