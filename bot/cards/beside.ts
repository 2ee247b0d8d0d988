import type { Element } from './card.ts';

/** Short fields that share a line, in equal parts. */
export function beside(...inputs: readonly Element[]): Element {
  // At the bottom: beside a label that takes two lines on a phone, the fields still stand in line.
  const looks = { width: 'stretch', verticalContentAlignment: 'Bottom' };
  const columns = inputs.map((one) => ({ type: 'Column', ...looks, items: [one] }));
  return { type: 'ColumnSet', columns };
}
