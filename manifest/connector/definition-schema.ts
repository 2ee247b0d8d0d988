import { z } from 'zod';

/** A schema of OpenAPI 2.0, with Microsoft's extensions. */
export type DefinitionSchema = Record<string, unknown>;

/** What OpenAPI 2.0 does not know of JSON Schema, or would say twice. */
const unknown = ['$schema', 'additionalProperties', 'propertyNames', 'anyOf', 'oneOf', 'const'];

/** Beyond these a whole number is no number of ours, but JSON's own bound. */
const bounds = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];

/**
 * The contract's own schema as a connector's definition has it: titles as Power Platform shows them,
 * and the extensions that the contract only names.
 * @param io whether it is what is sent (`input`) or what is answered (`output`)
 */
export function definitionSchema(
  schema: z.core.$ZodType,
  io: 'input' | 'output',
): DefinitionSchema {
  const made = z.toJSONSchema(schema, { target: 'draft-4', io, unrepresentable: 'any' });
  return converted(made);
}

function converted(schema: DefinitionSchema): DefinitionSchema {
  const { title, chosenFrom, isNotificationUrl, properties, items, ...rest } = schema;
  const kept = Object.entries(rest).filter(([name, value]) => isKept(name, value, rest));
  return {
    ...Object.fromEntries(kept),
    ...(rest.type === 'integer' ? { format: 'int32' } : {}),
    ...(title === undefined ? {} : { 'x-ms-summary': title }),
    ...(chosenFrom === undefined
      ? {}
      : { 'x-ms-dynamic-values': choiceFrom(chosenFrom as string) }),
    ...(isNotificationUrl === true
      ? { 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' }
      : {}),
    ...(items === undefined ? {} : { items: converted(items as DefinitionSchema) }),
    ...(properties === undefined ? {} : { properties: each(properties as Properties) }),
  };
}

type Properties = Readonly<Record<string, DefinitionSchema>>;

function each(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, converted(schema)]),
  );
}

/** A format says enough; its pattern would say it again in another tongue. */
function isKept(name: string, value: unknown, schema: DefinitionSchema): boolean {
  if (unknown.includes(name)) return false;
  if (name === 'pattern') return schema.format === undefined;
  return !bounds.includes(value as number);
}

/** What the list is called that is offered to choose from, and which fields of it count. */
export function choiceFrom(
  operation: string,
  parameters: readonly string[] = [],
): Record<string, unknown> {
  const title = titles[operation] ?? 'title';
  return {
    operationId: operation,
    'value-collection': 'value',
    'value-path': 'id',
    'value-title': title,
    ...(parameters.length === 0
      ? {}
      : {
          parameters: Object.fromEntries(parameters.map((name) => [name, { parameter: name }])),
        }),
  };
}

const titles: Readonly<Record<string, string>> = {
  ListPeople: 'name',
  ListRequests: 'what',
  ListFollowUps: 'action',
};
