import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import type { Message } from '../../bot/application/ports.ts';
import { readCard } from '../support/card.ts';

// The package's ES modules do not load in Node; its bundle for browsers does.
const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards;

/** The smallest of the limits that Teams has documented for a card, in bytes of UTF-16. */
const mostBytes = 28 * 1024;

/** What Microsoft's own renderer has against a card. */
export function complaintsAbout(card: object): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card as Parameters<typeof parsed.parse>[0], context);
  const found = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
  const invalid = parsed.validateProperties().validationEvents;
  return [...found, ...invalid].map(({ message }) => message);
}

export function bytesOf(message: Message): number {
  return JSON.stringify(message).length * 2;
}

/** Everything that holds for every card. */
export function assertGoodCard(message: Message): void {
  const { json, inputs, buttons } = readCard(message.card);
  assert.deepEqual(complaintsAbout(json), []);
  assert.equal(json.version, '1.5');
  assert.ok(message.summary.length > 0);
  assert.deepEqual([json.speak, json.fallbackText], [message.summary, message.summary]);
  assert.equal(headingsOf(json).length, 1);
  for (const { id, label } of inputs) assert.ok(label, `the input ${id} has a label`);
  for (const { title } of buttons) assert.ok(title.length > 0 && title !== 'undefined');
  const pictures = elementsOf(json).filter(({ type }) => type === 'Image');
  for (const { altText } of pictures) assert.ok(altText, 'a picture says what it shows');
  assert.ok(bytesOf(message) < mostBytes, `${bytesOf(message)} bytes are too many`);
}

function headingsOf(card: object): object[] {
  return elementsOf(card).filter(({ style, type }) => type === 'TextBlock' && style === 'heading');
}

/** Every object in a card that has a type. */
export function elementsOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(elementsOf);
  return 'type' in value ? [value, ...inner] : inner;
}
