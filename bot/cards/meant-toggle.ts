import type { Element } from './card.ts';

/** Asks whether days that are likely to be mistyped are meant. */
export function meantToggle(): Element {
  return {
    type: 'Input.Toggle',
    id: 'meant',
    label: 'Are they meant?',
    title: 'These days are right',
    value: 'false',
  };
}
