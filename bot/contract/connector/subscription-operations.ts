import { z } from 'zod';
import { eventKinds } from '../../domain/subscriptions/event-kinds.ts';
import { noQuery, operation } from './operation.ts';

/** What a receiver is sent of an event: ids; details are asked for with one's own permission. */
export const noticeSchema = z.object({
  id: z.string().meta({
    title: 'Event',
    description: 'The event’s id, the same however often it is sent.',
  }),
  type: z.enum(eventKinds).meta({ title: 'Type', description: 'What kind of event it is.' }),
  timestamp: z.iso
    .datetime({ offset: true })
    .meta({ title: 'Time', description: 'When it happened.' }),
  council: z.string().meta({ title: 'Council', description: 'The council’s tenant id.' }),
  subject: z.string().meta({ title: 'Subject', description: 'What it is about, by id.' }),
  link: z.string().meta({ title: 'Link', description: 'The page where more can be read.' }),
  visit: z.string().optional().meta({ title: 'Visit', description: 'The visit, by id.' }),
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
    id: z.string().meta({ title: 'Subscription', description: 'The subscription’s id.' }),
    secret: z.string().meta({
      title: 'Secret',
      description: 'What events are signed with, as Standard Webhooks says; shown once.',
    }),
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
