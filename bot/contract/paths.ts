/** The tab API's addresses, in one place for server and tab. Server routes use the same names with `:id`. */
export const paths = {
  /** What the first page is drawn from, in one answer; `visit`: the one that the address names. */
  opening: (visit: string | null) =>
    visit === null ? '/api/opening' : `/api/opening?visit=${encodeURIComponent(visit)}`,
  me: '/api/me',
  /** Development only. */
  personas: '/api/personas',
  people: '/api/people',
  /** The staff list: GET, and POST somebody new. */
  staff: '/api/staff',
  staffCsv: '/api/staff.csv',
  staffPerson: (person: string) => `/api/staff/people/${person}`,
  /** POST: what a leaver was stands in the place of their name from then on. */
  staffForget: (person: string) => `/api/staff/people/${person}/forget`,
  staffHistory: (person: string) => `/api/staff/people/${person}/history`,
  /** Body: the CSV file's bytes; `?complete=true` when whoever is not in it has left. */
  staffImportPlan: '/api/staff/import/plan',
  /** The same, with `&plan=` the fingerprint of the plan that was looked at. */
  staffImport: '/api/staff/import',
  visits: '/api/visits',
  readiness: (visit: string) => `/api/visits/${visit}/readiness`,
  /** GET what has moved the visit so far; POST a move of its life. */
  moves: (visit: string) => `/api/visits/${visit}/moves`,
  /** POST that what a statutory clock asks for was sent: `recordSentSchema`. */
  sent: (visit: string) => `/api/visits/${visit}/sent`,
  /** GET what was announced, and POST what should have been: `announcedSchema`. */
  correction: (visit: string) => `/api/visits/${visit}/correction`,
  correctionPreview: (visit: string) => `/api/visits/${visit}/correction/preview`,
  /** POST when a wave of the announcement is to go out: `releaseWaveSchema`. */
  wave: (visit: string, wave: string) => `/api/visits/${visit}/waves/${wave}`,
  /** POST to send after all what was set aside because it failed again and again. */
  setAside: (visit: string) => `/api/visits/${visit}/set-aside`,
  /** GET, and POST a request to log. */
  requests: (visit: string) => `/api/visits/${visit}/requests`,
  /** POST what becomes of one. */
  request: (visit: string, request: string) => `/api/visits/${visit}/requests/${request}`,
  requestsCsv: (visit: string) => `/api/visits/${visit}/requests-csv`,
  /** Everybody whom the news is for; `/csv?show=…` the same for telephoning. */
  reach: (visit: string) => `/api/visits/${visit}/reach`,
  callList: (visit: string) => `/api/visits/${visit}/reach/csv`,
  remindPreview: (visit: string) => `/api/visits/${visit}/remind/preview`,
  remind: (visit: string) => `/api/visits/${visit}/remind`,
  availability: (visit: string) => `/api/visits/${visit}/availability`,
  reminderChoice: (visit: string) => `/api/visits/${visit}/reminder-choice`,
  reminderRules: '/api/reminder-rules',
  acknowledge: (visit: string) => `/api/visits/${visit}/acknowledge`,
  /** `press`: `Press` of press.ts; blocking and excluding send `pressReasonSchema`. */
  item: (visit: string, item: string, press: string) =>
    `/api/visits/${visit}/items/${item}/${press}`,
  /** GET a shared item with all that was said of it, and POST a change of it. */
  itemDetail: (visit: string, item: string) => `/api/visits/${visit}/item/${item}`,
  itemChanges: (visit: string, item: string) => `/api/visits/${visit}/item/${item}/changes`,
  itemHistory: (visit: string, item: string) => `/api/visits/${visit}/item/${item}/history`,
  /** The same of the caller's own copy of a personal item. */
  myItemDetail: (visit: string, item: string) => `/api/visits/${visit}/my-item/${item}`,
  myItemChanges: (visit: string, item: string) => `/api/visits/${visit}/my-item/${item}/changes`,
  myItemHistory: (visit: string, item: string) => `/api/visits/${visit}/my-item/${item}/history`,
  /** POST an item to add. */
  newItem: (visit: string) => `/api/visits/${visit}/items`,
  /** POST one change of several shared items: `changeItemsSchema`. */
  changeItems: (visit: string) => `/api/visits/${visit}/item-changes`,
  /** POST to undo the caller’s own last change of each: `undoItemChangesSchema`. */
  undoItemChanges: (visit: string) => `/api/visits/${visit}/item-changes/undo`,
  myItem: (visit: string, item: string, press: string) =>
    `/api/visits/${visit}/my-items/${item}/${press}`,
  /** Body: the document's bytes; header `x-document-name`: its name, URI-encoded. */
  readDocument: '/api/documents/read',
  letters: '/api/letters',
  /** POST which visit it is about: `joinLetterSchema`. */
  letterVisit: (letter: string) => `/api/letters/${letter}/visit`,
  publication: (letter: string) => `/api/letters/${letter}/publication`,
  /** POST the right day of a wrong one: `correctPublicationDaySchema`. */
  publicationDay: (letter: string) => `/api/letters/${letter}/publication-day`,
  /** POST why it should not have been saved: `withdrawLetterSchema`. */
  withdrawal: (letter: string) => `/api/letters/${letter}/withdrawal`,
  /** POST a finding that the reader left out: `addFindingSchema`. */
  letterFindings: (letter: string) => `/api/letters/${letter}/findings`,
  /** POST what is right of a finding: `correctFindingSchema`. */
  findingCorrection: (finding: string) => `/api/findings/${finding}/correction`,
  /** POST why it is taken out: `dropFindingSchema`. */
  findingDropped: (letter: string, finding: string) =>
    `/api/letters/${letter}/findings/${finding}/dropped`,
  /** What inspectors said, under embargo. */
  feedback: '/api/feedback',
  /** `?question=…`: findings, most useful first. */
  answers: '/api/answers',
  themes: '/api/themes',
  glossary: '/api/glossary',
  findings: '/api/findings',
  findingFollowUps: (finding: string) => `/api/findings/${finding}/follow-ups`,
  followUps: '/api/follow-ups',
  /** POST: all that a leaver has not closed goes to somebody else. */
  giveOnFollowUps: '/api/follow-ups/given-on',
  followUp: (followUp: string) => `/api/follow-ups/${followUp}`,
  /** POST a change of the follow-up. */
  followUpChanges: (followUp: string) => `/api/follow-ups/${followUp}/changes`,
  /** GET, and POST the council's way with follow-ups. */
  followUpSettings: '/api/follow-up-settings',
  /** GET a file; `?visit=…` for a paper about one visit, `followUpFilterSchema` for a part of an action plan. */
  paper: (kind: string) => `/api/papers/${kind}`,
  /** GET the systems that may ask and act, and POST one more. */
  connections: '/api/connections',
  connectionRevoke: (connection: string) => `/api/connections/${connection}/revoke`,
  /** GET a page: `auditQuerySchema`; the file is all of a part: `auditFilterSchema`. */
  audit: '/api/audit',
  auditCsv: '/api/audit.csv',
  /** GET who is told of what happens, and POST one more; then changes, and a new secret. */
  subscriptions: '/api/subscriptions',
  subscriptionChanges: (subscription: string) => `/api/subscriptions/${subscription}/changes`,
  subscriptionTest: (subscription: string) => `/api/subscriptions/${subscription}/test`,
  subscriptionSecret: (subscription: string) => `/api/subscriptions/${subscription}/secret`,
  rules: '/api/rules',
  ruleOverrides: '/api/rules/overrides',
  councilName: '/api/council-name',
  closureDays: '/api/rules/closure-days',
  /** `theme` is `none` for the checklist without one. GET, and POST an edit. */
  checklist: (type: string, theme: string) => `/api/checklists/${type}/${theme}`,
  checklistCsv: (type: string, theme: string) => `/api/checklists/${type}/${theme}/csv`,
  /** `?type=…&call=…`, and as wanted `framework`, `received`, `priorityAction`. */
  timeline: '/api/timeline',
  timelineIcs: '/api/timeline.ics',
  /** GET, and POST how long what is kept: `setRetentionSchema`. */
  retention: '/api/retention',
  /** POST a hold, or the lifting of one: `changeHoldSchema`. */
  retentionHolds: '/api/retention/holds',
  pathway: '/api/pathway',
  live: '/api/live',
} as const;
