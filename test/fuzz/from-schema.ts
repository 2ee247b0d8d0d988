import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';

/** What JSON Schema says of a value, as far as ours say anything. */
interface Described {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Described[];
  oneOf?: Described[];
  allOf?: Described[];
  properties?: Record<string, Described>;
  items?: Described;
}

/** Texts that have hurt other programs, beside some that mean something here. */
const texts = [
  ...['', ' ', '0', '-1', 'null', 'undefined', 'NaN', '__proto__', 'constructor', 'toString'],
  ...[
    '../../etc/passwd',
    '%00',
    '\u0000',
    '\u202e',
    '\ud800',
    '𝔘𝔫𝔦',
    '<img src=x onerror=alert(1)>',
  ],
  ...['[a](javascript:alert(1))', '<at>Everyone</at>', '=HYPERLINK("x")', "'; drop table x; --"],
  ...['(a+)+$', 'a'.repeat(500), '9'.repeat(400), '2018-02-30', '2018-01-30', '9999-12-31'],
  ...['0000-01-01', '-271821-04-20', '+275760-09-13', '2018-01-23T09:30', '2018-01-30T09:30:00Z'],
  ...['09:30', '25:61', 'care-leavers', 'focused-visit', 'focused-visit-2018-01-23', 'everyone'],
  ...['9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d', 'complete', 'director', 'NHS 943 476 5919'],
];

export const hostileText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const hostileNumber = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 1e308, -0, 0.1),
);

/** Any JSON at all, with keys that mean something to JavaScript. */
export const anyJson: Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    hostileNumber,
    hostileText,
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(hostileText, tie('value')), { maxLength: 3 })
      // As JSON.parse has it: a key of its own, even where it is called __proto__.
      .map((entries) => JSON.parse(`{${entries.map(written).join()}}`) as unknown),
  ),
})).value;

function written([key, value]: [string, unknown]): string {
  return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
}

/** Values that a schema nearly takes: its shape, with something else here and there. */
export function nearly(schema: z.core.$ZodType, known: readonly string[]): Arbitrary<unknown> {
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return likely(described as Described, fc.oneof(fc.constantFrom(...known), hostileText));
}

function likely(described: Described, text: Arbitrary<string>): Arbitrary<unknown> {
  return fc.oneof(
    { weight: 30, arbitrary: exactly(described, text) },
    { weight: 1, arbitrary: anyJson },
  );
}

function exactly(described: Described, text: Arbitrary<string>): Arbitrary<unknown> {
  const { anyOf, oneOf, allOf, properties, items } = described;
  const choices = anyOf ?? oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => likely(one, text)));
  if (allOf !== undefined) {
    return fc.tuple(...allOf.map((one) => exactly(one, text))).map((parts) => merged(parts));
  }
  if ('const' in described) return fc.constant(described.const);
  if (described.enum !== undefined) return fc.constantFrom(...described.enum);
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([key, one]) => [key, likely(one, text)]);
    return fc.record(Object.fromEntries(fields) as Record<string, Arbitrary<unknown>>);
  }
  if (items !== undefined) return fc.array(likely(items, text), { maxLength: 3 });
  return ofType(described.type, text);
}

function merged(parts: readonly unknown[]): unknown {
  return Object.assign({}, ...parts) as unknown;
}

function ofType(type: string | undefined, text: Arbitrary<string>): Arbitrary<unknown> {
  if (type === 'string') return text;
  if (type === 'number' || type === 'integer') return hostileNumber;
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  return anyJson;
}
