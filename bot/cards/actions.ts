import type { Element } from './card.ts';
import type { Verb } from './verbs.ts';

type Data = Readonly<Record<string, string | number | null | undefined>>;

interface Looks {
  readonly style?: 'positive' | 'destructive';
  /** What a screen reader says instead of the title, where several buttons have the same one. */
  readonly tooltip?: string;
  /** Into the menu of its row, where Teams has one; a button like the others where it has not. */
  readonly inMenu?: boolean;
  /** Leaves the card's inputs out of the press. */
  readonly withoutInputs?: boolean;
}

/**
 * A button whose press comes back to the bot and is answered by the card redrawn. Clients without
 * Universal Actions fall back to a message with the same verb and data.
 */
export function execute(button: { title: string; verb: Verb; data?: Data } & Looks): Element {
  const { verb, data = {} } = button;
  const common = {
    title: button.title,
    ...(button.style !== undefined && { style: button.style }),
    ...(button.withoutInputs === true && { associatedInputs: 'none' }),
  };
  // Clients that need the fallback know neither tooltips nor menus.
  const newer = {
    ...(button.tooltip !== undefined && { tooltip: button.tooltip }),
    ...(button.inMenu === true && { mode: 'secondary' }),
  };
  return {
    type: 'Action.Execute',
    verb,
    data,
    ...common,
    ...newer,
    fallback: { type: 'Action.Submit', ...common, data: { ...data, verb } },
  };
}

/** @param tooltip what a screen reader says instead of the words, where those are cut short */
export function openUrl(words: string, url: string, tooltip?: string): Element {
  return { type: 'Action.OpenUrl', title: words, url, ...(tooltip !== undefined && { tooltip }) };
}

/** A button inside the card: an action stands alone only at its foot. */
export function button(...actions: readonly Element[]): Element {
  return { type: 'ActionSet', actions };
}
