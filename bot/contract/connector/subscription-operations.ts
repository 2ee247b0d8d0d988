import { z } from 'zod';
import { eventKinds } from '../../domain/subscriptions/event-kinds.ts';
import { instant, oneOf, text } from './fields.ts';
import { noQuery, operation } from './operation.ts';

/** What a receiver is sent of an event: ids; details are asked for with one's own permission. */
export const noticeSchema = z.object({
  id: text('Event', 'The event’s id, the same however often it is sent.'),
  type: oneOf(eventKinds, 'Type', 'What kind of event it is.'),
  timestamp: instant('Time', 'When it happened.'),
  council: text('Council', 'The council’s tenant id.'),
  subject: text('Subject', 'What it is about, by id.'),
  link: text('Link', 'The page where more can be read.'),
  visit: text('Visit', 'The visit, by id.').optional(),
  data: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .meta({ title: 'Data', description: 'Ids, states and days of what it is about.' }),
});

export const subscribe = operation({
  ...{ id: 'WhenSomethingHappens', method: 'post', path: '/subscriptions', status: 201 },
  scope: 'events.subscribe',
  summary: 'When something happens',
  description: 'Starts a flow when one of the chosen events happens.',
  query: noQuery,
  body: z.object({
    notificationUrl: z
      .string()
      .min(1)
      .max(2_000)
      .meta({ title: 'Address', description: 'Where events are sent.', isNotificationUrl: true }),
    kinds: z
      .array(z.enum(eventKinds))
      .min(1)
      .meta({ title: 'Events', description: 'Which events it hears of.' }),
    visit: z.string().optional().meta({
      title: 'Visit',
      description: 'Only this visit; all when left out.',
      chosenFrom: 'ListVisits',
    }),
  }),
  answer: z.object({
    id: text('Subscription', 'The subscription’s id.'),
    secret: text('Secret', 'What events are signed with, as Standard Webhooks says; shown once.'),
  }),
});

export const unsubscribe = operation({
  ...{ id: 'Unsubscribe', method: 'delete', path: '/subscriptions/{subscription}', status: 204 },
  scope: 'events.subscribe',
  summary: 'Stop hearing of events',
  description: 'Removes a subscription.',
  query: noQuery,
  body: null,
  answer: null,
});
