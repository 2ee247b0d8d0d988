import type { Message } from '../../application/ports.ts';

/**
 * A card for a dialog: dialogs know no Universal Actions, so that every button is the one that it
 * falls back to, which sends the same verb and data.
 */
export function dialogCard({ card }: Message): object {
  return withoutExecute(card) as object;
}

function withoutExecute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExecute);
  if (typeof value !== 'object' || value === null) return value;
  if ('type' in value && value.type === 'Action.Execute' && 'fallback' in value) {
    return value.fallback;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutExecute(inner)]),
  );
}
