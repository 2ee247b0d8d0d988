import {
  connectorBase,
  pathParameters,
  type ConnectorOperation,
  type PathParameter,
} from '../../bot/contract/connector/operation.ts';
import { operations } from '../../bot/contract/connector/operations.ts';
import { noticeSchema } from '../../bot/contract/connector/subscription-operations.ts';
import { problemSchema } from '../../bot/contract/problem.ts';
import { scopeRules } from '../../bot/domain/connections/scopes.ts';
import { choiceFrom, definitionSchema, type DefinitionSchema } from './definition-schema.ts';

/** The connector's definition for Power Platform, made from the contract that the server serves. */
export function apiDefinition(): Record<string, unknown> {
  return {
    swagger: '2.0',
    info: {
      title: 'Visit Ready',
      description:
        'Ofsted visits of a council’s children’s services: readiness, items, inspectors’ requests, findings and follow-ups.',
      version: '1.0',
      contact: { name: 'Council IT', email: 'it@exampleshire.example' },
    },
    host: 'visit-ready.exampleshire.example',
    basePath: connectorBase,
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    securityDefinitions: { oauth2_auth: signIn },
    security: [{ oauth2_auth: Object.keys(scopeRules) }],
    paths: paths(),
    definitions: {
      Problem: { type: 'object', ...definitionSchema(problemSchema, 'output') },
    },
    'x-ms-connector-metadata': [
      { propertyName: 'Website', propertyValue: 'https://visit-ready.exampleshire.example' },
      { propertyName: 'Privacy policy', propertyValue: 'https://visit-ready.exampleshire.example' },
      { propertyName: 'Categories', propertyValue: 'Productivity' },
    ],
  };
}

const signIn = {
  type: 'oauth2',
  flow: 'accessCode',
  authorizationUrl: 'https://login.microsoftonline.com/common/oauth2/authorize',
  tokenUrl: 'https://login.microsoftonline.com/common/oauth2/token',
  scopes: Object.fromEntries(Object.entries(scopeRules).map(([key, { words }]) => [key, words])),
};

function paths(): Record<string, Record<string, unknown>> {
  const found: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const { path, method } = operation;
    found[path] = { ...found[path], [method]: described(operation), ...notified(operation) };
  }
  return found;
}

/** What a flow gets that a trigger starts. */
function notified({ id }: ConnectorOperation): Record<string, unknown> {
  if (id !== 'WhenSomethingHappens') return {};
  const schema = definitionSchema(noticeSchema, 'output');
  return {
    'x-ms-notification-content': { description: 'What has happened.', schema },
  };
}

function described(operation: ConnectorOperation): Record<string, unknown> {
  const { id, summary, description, scope, status, answer } = operation;
  const isList = operation.method === 'get' && 'limit' in operation.query.shape;
  return {
    operationId: id,
    summary,
    description,
    ...(id === 'WhenSomethingHappens' ? { 'x-ms-trigger': 'single' } : {}),
    'x-ms-visibility': id === 'Unsubscribe' ? 'internal' : 'important',
    ...(isList ? { 'x-ms-pageable': { nextLinkName: 'nextLink' } } : {}),
    security: [{ oauth2_auth: [scope] }],
    parameters: [
      ...inPath(operation),
      ...inQuery(operation),
      ...inHeader(operation),
      ...inBody(operation),
    ],
    responses: {
      [status]: {
        description: answer === null ? 'Done.' : 'What was asked for.',
        ...(answer === null ? {} : { schema: definitionSchema(answer, 'output') }),
      },
      default: { description: 'Why not.', schema: { $ref: '#/definitions/Problem' } },
    },
  };
}

type Parameter = Record<string, unknown>;

function inPath({ path }: ConnectorOperation): Parameter[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.map((name, index) => {
    const known: PathParameter = pathParameters[name as keyof typeof pathParameters];
    const { title, description, chosenFrom } = known;
    return {
      name,
      in: 'path',
      required: true,
      type: 'string',
      'x-ms-summary': title,
      description,
      'x-ms-url-encoding': 'single',
      ...(chosenFrom === undefined
        ? {}
        : { 'x-ms-dynamic-values': choiceFrom(chosenFrom, names.slice(0, index)) }),
    };
  });
}

function inQuery({ query }: ConnectorOperation): Parameter[] {
  const { properties = {} } = definitionSchema(query, 'input') as {
    properties?: Record<string, DefinitionSchema>;
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    ...schema,
    ...(['limit', 'after'].includes(name) ? { 'x-ms-visibility': 'advanced' } : {}),
  }));
}

/** What a caller may say so that nothing is done twice, or on what has changed. */
function inHeader({ method, conditional }: ConnectorOperation): Parameter[] {
  const header = (name: string, title: string, description: string): Parameter => ({
    ...{ name, in: 'header', required: false, type: 'string' },
    ...{ 'x-ms-summary': title, description, 'x-ms-visibility': 'advanced' },
  });
  const once = header('Idempotency-Key', 'Once', 'The same key again does nothing a second time.');
  const seen = header(
    'If-Match',
    'As seen',
    'The ETag that was seen: refused when it has changed.',
  );
  return [...(method === 'post' ? [once] : []), ...(conditional ? [seen] : [])];
}

function inBody({ body }: ConnectorOperation): Parameter[] {
  if (body === null) return [];
  const schema = definitionSchema(body, 'input');
  return [{ name: 'body', in: 'body', required: true, schema }];
}

/** As it is kept beside the server, for Power Platform to take. */
export function printedDefinition(): string {
  return `${JSON.stringify(apiDefinition(), null, 2)}\n`;
}
