import { z } from 'zod';
import type { Role } from '../roles.ts';
import { nearestRole, readRole } from './role-words.ts';

/** A cell that cannot be taken; `message` says why. */
export class BadCell extends Error {
  override name = 'BadCell';
}

/** A cell's text without what a spreadsheet adds; null when it is empty. @throws BadCell */
export function readText(cell: string, most: number): string | null {
  const text = cell.replaceAll('\u00A0', ' ').trim();
  if (text === '' || text === '-' || text === '–') return null;
  if (/^'?[=+\-@\t\r]/.test(text)) {
    throw new BadCell(`“${shortened(text)}” looks like a formula`);
  }
  if (text.length > most) throw new BadCell(`“${shortened(text)}” is longer than ${most} letters`);
  return text;
}

/** @throws BadCell */
export function readEntraId(cell: string): string | null {
  const text = readText(cell, 128);
  if (text === null) return null;
  if (!z.guid().safeParse(text).success) throw new BadCell(`“${shortened(text)}” is no Entra id`);
  return text.toLowerCase();
}

/** @throws BadCell */
export function readAddress(cell: string): string | null {
  const text = readText(cell, 254)?.toLowerCase() ?? null;
  if (text === null || z.email().safeParse(text).success) return text;
  throw new BadCell(`“${shortened(text)}” is no address`);
}

/** @throws BadCell naming the nearest known role */
export function readRoles(cell: string): Role[] {
  const words = (readText(cell, 400) ?? '').split(/[;,|]/).map((word) => word.trim());
  const named = words.filter((word) => word !== '');
  return [
    ...new Set(
      named.map((word) => {
        const role = readRole(word);
        if (role !== null) return role;
        throw new BadCell(
          `the role “${shortened(word)}” is not known; the nearest is “${nearestRole(word)}”`,
        );
      }),
    ),
  ];
}

/** @throws BadCell */
export function readYesNo(cell: string): boolean {
  const text = readText(cell, 20)?.toLowerCase() ?? 'no';
  if (['yes', 'y', 'true', '1', 'x', '✓'].includes(text)) return true;
  if (['no', 'n', 'false', '0'].includes(text)) return false;
  throw new BadCell(`“${shortened(text)}” is neither yes nor no`);
}

/** @throws BadCell */
export function readPhone(cell: string): string | null {
  // A telephone number may begin with a plus sign, as formulas do.
  const text = cell.replaceAll('\u00A0', ' ').replace(/^'/, '').trim();
  if (text === '' || text === '-' || text === '–') return null;
  if (/^\+?[\d ()-]{5,30}( ?(x|ext\.?) ?\d{1,6})?$/i.test(text)) return text;
  throw new BadCell(`“${shortened(text)}” is no telephone number`);
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
