import { z } from 'zod';
import type { Scope } from '../../domain/connections/scopes.ts';

/** What other systems can do: served by the server, described to them by the connector's files. */
export interface ConnectorOperation<
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
> {
  /** As Power Platform wants it: PascalCase, never changed once published. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'delete';
  /** Under `connectorBase`, with names of `pathParameters` in braces. */
  readonly path: string;
  /** At most 80 characters, no full stop; and a sentence. */
  readonly summary: string;
  readonly description: string;
  readonly scope: Scope;
  readonly status: 200 | 201 | 204;
  readonly query: Query;
  /** Null where none is sent. */
  readonly body: Body | null;
  /** Null where none is given. */
  readonly answer: Answer | null;
  /** Whether If-Match is heeded. */
  readonly conditional: boolean;
}

export const connectorBase = '/api/connector/v1';

export interface PathParameter {
  readonly title: string;
  readonly description: string;
  /** The operation that lists what can be chosen, where there is one. */
  readonly chosenFrom?: 'ListVisits' | 'ListItems' | 'ListRequests' | 'ListFollowUps';
}

/** What stands in braces in the paths. */
export const pathParameters = {
  visit: { title: 'Visit', description: 'The visit.', chosenFrom: 'ListVisits' },
  item: { title: 'Item', description: 'The item of the visit.', chosenFrom: 'ListItems' },
  request: { title: 'Request', description: 'The request.', chosenFrom: 'ListRequests' },
  finding: { title: 'Finding', description: 'The finding, by id.' },
  followUp: { title: 'Follow-up', description: 'The follow-up.', chosenFrom: 'ListFollowUps' },
  subscription: { title: 'Subscription', description: 'The subscription, by id.' },
} as const satisfies Record<string, PathParameter>;

/** Every list is read in pages. */
export const pageQuery = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ title: 'Limit', description: 'At most so many entries, 50 unless said.' }),
  after: z
    .string()
    .max(300)
    .optional()
    .meta({ title: 'After', description: 'Where to go on, from the next page’s address.' }),
});

export const noQuery = z.object({});

/** Keeps the types of an operation's parts for whoever answers it. */
export function operation<
  Query extends z.ZodObject,
  Body extends z.ZodObject,
  Answer extends z.ZodType,
>(
  given: Pick<
    ConnectorOperation<Query, Body, Answer>,
    'id' | 'method' | 'path' | 'summary' | 'description' | 'scope' | 'query' | 'body' | 'answer'
  > &
    Partial<Pick<ConnectorOperation, 'status' | 'conditional'>>,
): ConnectorOperation<Query, Body, Answer> {
  return { status: 200, conditional: false, ...given };
}
