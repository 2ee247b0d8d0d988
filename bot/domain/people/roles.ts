/**
 * The roles that people hold in a council's children's services. The first few carry authority
 * (see permissions.ts); the others say whose checklist items are whose.
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
} as const;

export type Role = keyof typeof roleTitles;

export const roles = Object.keys(roleTitles) as [Role, ...Role[]];
