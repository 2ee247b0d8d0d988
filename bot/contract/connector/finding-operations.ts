import { z } from 'zod';
import { findingKinds } from '../../domain/findings/finding.ts';
import { followUpLists } from '../follow-up-filter.ts';
import { day, oneOf, written } from './fields.ts';
import { noQuery, operation, pageQuery } from './operation.ts';
import { findingSchema, followUpSchema, pageOf } from './views.ts';

export const searchFindings = operation({
  ...{ id: 'SearchFindings', method: 'get', path: '/findings', scope: 'findings.read' },
  summary: 'Search findings',
  description: 'Finds inspectors’ findings, verbatim: published ones only unless permitted.',
  query: pageQuery.extend({
    search: z
      .string()
      .trim()
      .max(300)
      .optional()
      .meta({ title: 'Search for', description: 'Words that the finding holds.' }),
    kind: oneOf(findingKinds, 'Kind', 'Only findings of this kind.').optional(),
  }),
  body: null,
  answer: pageOf(findingSchema),
});

export const listFollowUps = operation({
  ...{ id: 'ListFollowUps', method: 'get', path: '/follow-ups', scope: 'findings.read' },
  summary: 'List follow-ups',
  description: 'Lists follow-ups, open ones first, the first due first.',
  query: pageQuery.extend({
    show: oneOf(followUpLists, 'Show', 'Which follow-ups, all unless said.').default('all'),
  }),
  body: null,
  answer: pageOf(followUpSchema),
});

export const getFollowUp = operation({
  ...{ id: 'GetFollowUp', method: 'get', path: '/follow-ups/{followUp}', scope: 'findings.read' },
  summary: 'Get a follow-up',
  description: 'Says where one follow-up stands.',
  query: noQuery,
  body: null,
  answer: followUpSchema,
});

export const createFollowUp = operation({
  ...{ id: 'CreateFollowUp', method: 'post', path: '/findings/{finding}/follow-ups', status: 201 },
  scope: 'follow-ups.write',
  summary: 'Make a follow-up',
  description: 'Makes a follow-up of a finding, with its owner and day.',
  query: noQuery,
  body: z.object({
    action: written({ min: 3, max: 500 }, 'Action', 'What is to be done.'),
    ownerId: z
      .string()
      .min(1)
      .meta({ title: 'Owner', description: 'Who owns it.', chosenFrom: 'ListPeople' }),
    due: day('Due', 'The day on which it is due.'),
  }),
  answer: followUpSchema,
});

export const addProgress = operation({
  ...{ id: 'AddProgress', method: 'post', path: '/follow-ups/{followUp}/progress' },
  scope: 'follow-ups.write',
  summary: 'Add progress to a follow-up',
  description: 'Writes a dated progress note on a follow-up.',
  conditional: true,
  query: noQuery,
  body: z.object({
    text: written({ min: 3, max: 1_000 }, 'Progress', 'What has been done.'),
  }),
  answer: followUpSchema,
});

export const closeFollowUp = operation({
  ...{ id: 'CloseFollowUp', method: 'post', path: '/follow-ups/{followUp}/close' },
  scope: 'follow-ups.write',
  summary: 'Close a follow-up',
  description: 'Closes a follow-up that has evidence; where the council says so, a person agrees.',
  conditional: true,
  query: noQuery,
  body: z.object({
    words: z
      .string()
      .trim()
      .max(500)
      .default('')
      .meta({ title: 'Words', description: 'What was achieved.' }),
  }),
  answer: followUpSchema,
});
