type Json = Readonly<Record<string, unknown>>;

interface Operation extends Json {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Json[];
  readonly responses?: Json;
}

/** What of the operations departs from Microsoft's coding standards for connectors. */
export function operationFaults(paths: Readonly<Record<string, Json>>): string[] {
  const seen = new Set<string>();
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => !method.startsWith('x-'))
      .flatMap(([method, operation]) => {
        const found = operation as Operation;
        const name = found.operationId ?? `${method} ${path}`;
        const twice = seen.has(name) ? ['is named twice'] : [];
        seen.add(name);
        const faults = [...twice, ...wordFaults(found), ...parameterFaults(found)];
        const trigger = 'x-ms-trigger' in found ? triggerFaults(found, item) : [];
        return [...faults, ...responseFaults(found), ...trigger].map(
          (fault) => `${name}: ${fault}`,
        );
      }),
  );
}

function wordFaults({ operationId = '', summary = '', description = '' }: Operation): string[] {
  return [
    ...(/^[A-Z][A-Za-z]+$/.test(operationId) ? [] : ['operationId must be in PascalCase']),
    ...(summary !== '' && summary.length <= 80 ? [] : ['summary must have 1 to 80 characters']),
    ...(/^[A-Z][^.?!]*$/.test(summary)
      ? []
      : ['summary begins with a capital and has no full stop']),
    ...(/^[A-Z].*\.$/.test(description) ? [] : ['description must be a sentence']),
    ...(description.replace(/\.$/, '') === summary ? ['description only repeats the summary'] : []),
  ];
}

function parameterFaults({ parameters = [] }: Operation): string[] {
  return parameters.flatMap((parameter) => {
    const name = String(parameter.name);
    if (parameter.in === 'body') return propertyFaults(name, parameter.schema as Json);
    const encoded = parameter.in !== 'path' || parameter['x-ms-url-encoding'] === 'single';
    return [...labelFaults(name, parameter), ...(encoded ? [] : [`${name} must be encoded once`])];
  });
}

/** Every field that somebody sees has a title and a description, however deep it lies. */
function propertyFaults(name: string, schema: Json): string[] {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Json>>;
  const items = schema.items === undefined ? [] : propertyFaults(`${name}[]`, schema.items as Json);
  return [
    ...items,
    ...Object.entries(properties).flatMap(([key, property]) => {
      const inner = `${name}.${key}`;
      return [...labelFaults(inner, property), ...propertyFaults(inner, property)];
    }),
  ];
}

function labelFaults(name: string, labelled: Json): string[] {
  const { 'x-ms-summary': title, description } = labelled;
  return [
    ...(typeof title === 'string' && title !== '' ? [] : [`${name} has no x-ms-summary`]),
    ...(typeof description === 'string' && description.endsWith('.')
      ? []
      : [`${name} has no description`]),
  ];
}

function responseFaults({ responses = {} }: Operation): string[] {
  const success = Object.entries(responses).filter(([status]) => /^2\d\d$/.test(status));
  const described = success.flatMap(([status, response]) => {
    const { schema } = response as { schema?: Json };
    return schema === undefined ? [] : propertyFaults(status, schema);
  });
  return [
    ...(success.length === 1 ? [] : ['must have one answer for success']),
    ...('default' in responses ? [] : ['must say what is answered when it fails']),
    ...described,
  ];
}

function triggerFaults({ parameters = [], responses = {} }: Operation, item: Json): string[] {
  const body = parameters.find((parameter) => parameter.in === 'body');
  const { properties = {} } = (body?.schema ?? {}) as { properties?: Record<string, Json> };
  const addresses = Object.values(properties).filter(
    (one) => one['x-ms-notification-url'] === true,
  );
  const content = item['x-ms-notification-content'] as { schema?: Json } | undefined;
  return [
    ...(addresses.length === 1 ? [] : ['must have one x-ms-notification-url']),
    ...('201' in responses ? [] : ['must answer 201, with Location']),
    ...(content?.schema === undefined
      ? ['must have x-ms-notification-content']
      : propertyFaults('notification', content.schema)),
  ];
}
