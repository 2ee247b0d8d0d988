import { z } from 'zod';
import { followUpStates } from '../../domain/follow-ups/follow-up.ts';
import { findingKinds } from '../../domain/findings/finding.ts';
import { standings } from '../readiness.ts';
import { count, day, flag, instant, oneOf, text } from './fields.ts';

// What other systems are answered with: flat, and nothing null.

const etag = text('ETag', 'What stands now: send it as If-Match to change nothing else.');

export const visitSchema = z.object({
  id: text('Visit', 'The visit’s id.'),
  title: text('Title', 'The kind of visit and its theme.'),
  type: text('Type', 'The kind of visit, as a key.'),
  theme: text('Theme', 'What the visit looks at.').optional(),
  state: text('State', 'Where the visit stands, as a key.'),
  drill: flag('Drill', 'Whether it is practice.'),
  call: instant('Call', 'When Ofsted phoned.'),
  fieldworkStart: day('Fieldwork starts', 'The first day on site.'),
  fieldworkEnd: day('Fieldwork ends', 'The last day on site.'),
  link: text('Link', 'The visit’s page in Visit Ready.'),
});
export type ConnectorVisit = z.infer<typeof visitSchema>;

export const personSchema = z.object({
  id: text('Person', 'The person’s id.'),
  name: text('Name', 'What the person is called.'),
  team: text('Team', 'The person’s team.').optional(),
});

export const readinessSchema = z.object({
  visit: visitSchema.meta({ title: 'Visit', description: 'The visit.' }),
  asOf: instant('As of', 'When this was so.'),
  percentReady: count('Percent ready', 'Items done of those that apply, in percent.'),
  itemsDone: count('Items done', 'How many items are done.'),
  itemsTotal: count('Items', 'How many items apply.'),
  itemsOverdue: count('Items overdue', 'How many items are overdue.'),
  itemsBlocked: count('Items blocked', 'How many items are blocked.'),
  everyone: count('Everyone', 'How many people the news is for.'),
  told: count('Told', 'How many have been told.'),
  acknowledged: count('Acknowledged', 'How many have seen it.'),
  notReached: count('Not reached', 'How many could not be told.'),
  workingDaysToFieldwork: count(
    'Working days to fieldwork',
    'Whole working days until fieldwork starts.',
  ).optional(),
});
export type ConnectorReadiness = z.infer<typeof readinessSchema>;

export const itemSchema = z.object({
  id: text('Item', 'The item’s id within the visit.'),
  title: text('Title', 'What is to be done.'),
  category: text('Category', 'The kind of work.'),
  state: oneOf(standings, 'State', 'Where the item stands.'),
  ownerRole: text('Owner’s role', 'The role whose work it is.'),
  owner: text('Owner', 'Who owns it, by name.').optional(),
  due: instant('Due', 'When it is due.').optional(),
  reason: text('Reason', 'Why it is blocked or does not apply.').optional(),
  doneAt: instant('Done at', 'When it was done.').optional(),
  doneBy: text('Done by', 'Who did it.').optional(),
  etag,
});
export type ConnectorItem = z.infer<typeof itemSchema>;

export const requestSchema = z.object({
  id: text('Request', 'The request’s id.'),
  what: text('What', 'What the inspector asked for.'),
  askedBy: text('Asked by', 'Which inspector asked.'),
  owner: text('Owner', 'Who sees to it, by name.'),
  ownerId: text('Owner’s id', 'Who sees to it, by id.'),
  due: instant('Due', 'When it is due.'),
  state: oneOf(['overdue', 'open', 'given', 'withdrawn'], 'State', 'Where the request stands.'),
  loggedAt: instant('Logged at', 'When it was logged.'),
  answer: text('Answer', 'What was given.').optional(),
  answerLink: text('Link to what was given', 'Where what was given can be found.').optional(),
  answeredAt: instant('Answered at', 'When it was given.').optional(),
  etag,
});
export type ConnectorRequest = z.infer<typeof requestSchema>;

export const findingSchema = z.object({
  id: text('Finding', 'The finding’s id.'),
  kind: oneOf(findingKinds, 'Kind', 'What kind of finding it is.'),
  text: text('Text', 'The finding in the inspectors’ own words.'),
  theme: text('Theme', 'What the letter is about.').optional(),
  letter: text('Letter', 'The letter or report that it is from.'),
  letterDate: day('Date of the letter', 'The day on the letter.').optional(),
  page: count('Page', 'The page on which it stands.').optional(),
  published: flag('Published', 'False while it is under embargo.'),
  followUps: count('Follow-ups', 'How many follow-ups it has.'),
});
export type ConnectorFinding = z.infer<typeof findingSchema>;

export const followUpSchema = z.object({
  id: text('Follow-up', 'The follow-up’s id.'),
  action: text('Action', 'What is to be done.'),
  findingId: text('Finding', 'The finding that it answers, by id.'),
  finding: text('Finding’s text', 'The finding in the inspectors’ own words.'),
  owner: text('Owner', 'Who owns it, by name.'),
  ownerId: text('Owner’s id', 'Who owns it, by id.'),
  due: day('Due', 'The day on which it is due.'),
  originalDue: day('Originally due', 'The day on which it was due at first.'),
  state: oneOf(followUpStates, 'State', 'Where the follow-up stands.'),
  rating: oneOf(['red', 'amber', 'green'], 'Rating', 'Red, amber or green by rule.').optional(),
  distance: text('Distance', 'How far it is from its target, in words.').optional(),
  overdue: flag('Overdue', 'Whether its due day has passed.'),
  clockMissed: flag(
    'Clock missed',
    'Whether the day of a statutory clock has passed with nothing recorded as sent.',
  ),
  link: text('Link', 'The follow-up’s page in Visit Ready.'),
  etag,
});
export type ConnectorFollowUp = z.infer<typeof followUpSchema>;

export const staffImportSchema = z.object({
  imported: flag('Imported', 'False when it was only tried, or has faults: nothing was changed.'),
  added: count('Added', 'How many people are new.'),
  changed: count('Changed', 'How many people are changed.'),
  left: count('Left', 'How many people have left.'),
  returned: count('Returned', 'How many people have come back.'),
  unchanged: count('Unchanged', 'How many people stay as they are.'),
  faults: z
    .array(
      z.object({
        line: count('Line', 'The line of the file.').optional(),
        reason: text('Reason', 'What is wrong with it.'),
      }),
    )
    .meta({ title: 'Faults', description: 'What is wrong with the file.' }),
});
export type ConnectorStaffImport = z.infer<typeof staffImportSchema>;

export const callDraftSchema = z.object({
  id: text('Draft', 'The draft’s id.'),
  type: text('Type', 'The kind of visit, as a key.').optional(),
  theme: text('Theme', 'What the visit looks at, as a key.').optional(),
  call: text('Call', 'When Ofsted phoned, in London’s time.').optional(),
  fieldworkStart: day('Fieldwork starts', 'The first day on site.').optional(),
  fieldworkEnd: day('Fieldwork ends', 'The last day on site.').optional(),
  problems: z
    .array(z.string())
    .meta({ title: 'Problems', description: 'What is missing or does not work, in words.' }),
  next: text('Next', 'What a person does to announce the visit: nobody has been told.'),
});
export type ConnectorCallDraft = z.infer<typeof callDraftSchema>;

/** A page of a list. `nextLink` is the address of the next page, left out on the last. */
export function pageOf<Entry extends z.ZodType>(entry: Entry) {
  return z.object({
    value: z.array(entry).meta({ title: 'Value', description: 'The entries of this page.' }),
    nextLink: text('Next page', 'The address of the next page.').optional(),
  });
}
