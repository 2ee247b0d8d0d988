/** The names that answers are kept under, so that a live event can say which are out of date. */
export const queryKeys = {
  everything: [],
  me: ['me'],
  people: ['people'],
  staff: ['staff'],
  personHistory: (person: string) => ['staff', 'history', person],
  visits: ['visits'],
  allReadiness: ['readiness'],
  readiness: (visitId: string) => ['readiness', visitId],
  letters: ['letters'],
  findings: ['findings'],
  followUps: ['follow-ups'],
  pathway: ['pathway'],
  rules: ['rules'],
  allChecklists: ['checklists'],
  checklist: (type: string, theme: string) => ['checklists', type, theme],
} as const;
