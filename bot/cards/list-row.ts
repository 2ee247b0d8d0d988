import { button } from './actions.ts';
import type { Element } from './card.ts';

/**
 * A row of a list: its icon, its words, and its buttons beneath them. Beside them the buttons would
 * leave the words a third of a phone's width.
 */
export function listRow(
  icon: Element,
  words: readonly Element[],
  buttons: readonly Element[] = [],
): Element {
  const under = buttons.length === 0 ? [] : [{ ...button(...buttons), spacing: 'Small' }];
  return {
    type: 'ColumnSet',
    separator: true,
    columns: [icon, { type: 'Column', width: 'stretch', items: [...words, ...under] }],
  };
}
