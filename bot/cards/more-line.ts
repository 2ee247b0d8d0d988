import type { Element } from './card.ts';
import { aside } from './text.ts';

/** "12 more in the tab", beneath the rows that are shown; nothing where they are all. */
export function moreLine(left: number, where: string): Element | null {
  return left > 0 ? aside(`${left} more ${where}`, { spacing: 'Medium' }) : null;
}
