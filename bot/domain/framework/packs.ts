import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../errors.ts';
import ilacs2018 from './packs/ilacs-2018.json' with { type: 'json' };
import ilacs202604 from './packs/ilacs-2026-04.json' with { type: 'json' };
import sif from './packs/sif.json' with { type: 'json' };
import type { FrameworkPack } from './framework-pack.ts';
import { readPacks } from './read-pack.ts';

let shipped: readonly FrameworkPack[] | null = null;

/**
 * The packs that come with the product, oldest first. Read and checked when first asked for, because
 * a server starts without them.
 */
export function shippedPacks(): readonly FrameworkPack[] {
  shipped ??= readPacks([sif, ilacs2018, ilacs202604]);
  return shipped;
}

/**
 * The shipped packs and more, from JSON data that may extend a shipped one: a draft of a later
 * framework, say. Throws a {@link DomainError} that names the pack and field at fault.
 */
export function packsWith(more: readonly unknown[]): readonly FrameworkPack[] {
  if (more.length === 0) return shippedPacks();
  return readPacks([sif, ilacs2018, ilacs202604, ...more]);
}

/**
 * The pack in force on a day, drafts left aside; of several, the one that began last. Throws a
 * {@link DomainError} for a day before the oldest.
 */
export function packInForce(
  day: Temporal.PlainDate,
  among: readonly FrameworkPack[] = shippedPacks(),
): FrameworkPack {
  const written = day.toString();
  const inForce = among
    .filter((pack) => pack.status !== 'draft' && pack.effectiveFrom <= written)
    .filter((pack) => pack.effectiveUntil === undefined || written <= pack.effectiveUntil)
    .sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))
    .at(-1);
  if (inForce !== undefined) return inForce;
  throw new DomainError('invalid', `No inspection framework is known for ${written}.`);
}

/** The pack of that id, drafts and history included. */
export function packById(
  id: string,
  among: readonly FrameworkPack[] = shippedPacks(),
): FrameworkPack | undefined {
  return among.find((pack) => pack.id === id);
}
