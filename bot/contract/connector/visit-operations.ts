import { z } from 'zod';
import { standings } from '../readiness.ts';
import { instant, oneOf, written } from './fields.ts';
import { noQuery, operation, pageQuery } from './operation.ts';
import {
  itemSchema,
  pageOf,
  personSchema,
  readinessSchema,
  requestSchema,
  visitSchema,
} from './views.ts';

export const listVisits = operation({
  ...{ id: 'ListVisits', method: 'get', path: '/visits', scope: 'visits.read' },
  summary: 'List visits',
  description: 'Lists the council’s visits, the latest call first.',
  query: pageQuery,
  body: null,
  answer: pageOf(visitSchema),
});

export const listPeople = operation({
  ...{ id: 'ListPeople', method: 'get', path: '/people', scope: 'visits.read' },
  summary: 'List people',
  description: 'Lists who is on the staff list, by name.',
  query: pageQuery,
  body: null,
  answer: pageOf(personSchema),
});

export const getReadiness = operation({
  ...{ id: 'GetReadiness', method: 'get', path: '/visits/{visit}/readiness' },
  scope: 'visits.read',
  summary: 'Get the readiness of a visit',
  description: 'Says how far the preparation of a visit is, in numbers.',
  query: noQuery,
  body: null,
  answer: readinessSchema,
});

export const listItems = operation({
  ...{ id: 'ListItems', method: 'get', path: '/visits/{visit}/items', scope: 'visits.read' },
  summary: 'List the items of a visit',
  description: 'Lists the shared items of a visit’s checklist, as far as the caller may see them.',
  query: pageQuery.extend({
    state: oneOf(standings, 'State', 'Only items that stand so.').optional(),
  }),
  body: null,
  answer: pageOf(itemSchema),
});

export const completeItem = operation({
  ...{ id: 'CompleteItem', method: 'post', path: '/visits/{visit}/items/{item}/complete' },
  scope: 'items.write',
  summary: 'Complete an item',
  description: 'Marks a shared item as done. Done twice, it stays as it was the first time.',
  conditional: true,
  query: noQuery,
  body: null,
  answer: itemSchema,
});

export const blockItem = operation({
  ...{ id: 'BlockItem', method: 'post', path: '/visits/{visit}/items/{item}/block' },
  scope: 'items.write',
  summary: 'Block an item',
  description: 'Says that a shared item is blocked, and why.',
  conditional: true,
  query: noQuery,
  body: z.object({
    reason: written({ min: 3, max: 300 }, 'Reason', 'Why it is blocked, in a few words.'),
  }),
  answer: itemSchema,
});

export const listRequests = operation({
  ...{ id: 'ListRequests', method: 'get', path: '/visits/{visit}/requests' },
  scope: 'requests.read',
  summary: 'List inspectors’ requests',
  description: 'Lists what inspectors asked for during a visit, open requests first.',
  query: pageQuery,
  body: null,
  answer: pageOf(requestSchema),
});

export const logRequest = operation({
  ...{ id: 'LogRequest', method: 'post', path: '/visits/{visit}/requests', status: 201 },
  scope: 'requests.write',
  summary: 'Log an inspector’s request',
  description: 'Logs what an inspector asked for, with who sees to it and by when.',
  query: noQuery,
  body: z.object({
    what: written({ min: 3, max: 500 }, 'What', 'What the inspector asked for.'),
    askedBy: written({ min: 1, max: 100 }, 'Asked by', 'Which inspector asked.'),
    ownerId: z
      .string()
      .min(1)
      .meta({ title: 'Owner', description: 'Who sees to it.', chosenFrom: 'ListPeople' }),
    due: instant('Due', 'When it is due, with the offset from UTC.'),
  }),
  answer: requestSchema,
});

export const answerRequest = operation({
  ...{ id: 'AnswerRequest', method: 'post', path: '/visits/{visit}/requests/{request}/answer' },
  scope: 'requests.write',
  summary: 'Answer an inspector’s request',
  description: 'Says what was given for a request.',
  conditional: true,
  query: noQuery,
  body: z.object({
    note: written({ min: 1, max: 500 }, 'Answer', 'What was given.'),
    link: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional()
      .meta({ title: 'Link', description: 'Where what was given can be found.' }),
  }),
  answer: requestSchema,
});
