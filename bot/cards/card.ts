import type { Message } from '../application/ports.ts';

/** An element or action of an Adaptive Card, as its JSON. */
export type Element = Readonly<Record<string, unknown>>;

/** Teams draws cards of schema 1.5 and earlier; a newer version is not shown at all. */
const schemaVersion = '1.5';

/**
 * A message of one card. `summary` is what the phone's notification shows and what a client that
 * cannot draw cards shows instead; a screen reader hears it first.
 */
export function cardMessage(parts: {
  summary: string;
  body: readonly (Element | null)[];
  actions?: readonly (Element | null)[];
  /** What Teams asks for again whenever one of these people (by Teams’ id, at most 60) looks at it. */
  refresh?: { readonly action: Element; readonly userIds: readonly string[] };
}): Message {
  const { summary, refresh } = parts;
  const actions = present(parts.actions ?? []);
  const card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: schemaVersion,
    speak: summary,
    fallbackText: summary,
    body: present(parts.body),
    ...(actions.length > 0 && { actions }),
    ...(refresh !== undefined && { refresh }),
  };
  return { card, summary };
}

/** Leaves out what a card does not need this time. */
export function present(elements: readonly (Element | null)[]): Element[] {
  return elements.filter((element) => element !== null);
}
