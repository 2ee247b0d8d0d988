import { z } from 'zod';
import { DomainError } from '../errors.ts';
import { extendPack } from './extend-pack.ts';
import { frameworkPackSchema, type FrameworkPack } from './framework-pack.ts';

type PackData = Record<string, unknown>;

const headSchema = z.looseObject({ id: z.string(), extends: z.string().optional() });

/**
 * Reads packs from JSON data. A pack may extend another by its id and then says only what differs;
 * `null` in a field takes the field away. Throws a {@link DomainError} that names pack and field.
 */
export function readPacks(data: readonly unknown[]): FrameworkPack[] {
  const heads = data.map((pack) => headSchema.safeParse(pack));
  const known = heads.flatMap((head) => (head.success ? [head.data] : []));
  if (known.length < data.length) {
    throw new DomainError('invalid', 'A framework pack must be an object with an id.');
  }
  return known.map((pack) => parsePack(wholePack(pack, known, [])));
}

function wholePack(
  pack: z.infer<typeof headSchema>,
  known: readonly z.infer<typeof headSchema>[],
  under: readonly string[],
): PackData {
  const { extends: baseId, ...own } = pack;
  if (baseId === undefined) return own;
  const base = known.find(({ id }) => id === baseId);
  if (base === undefined || under.includes(pack.id)) {
    throw new DomainError('invalid', `Framework pack ${pack.id} can’t extend “${baseId}”.`);
  }
  return extendPack(wholePack(base, known, [...under, pack.id]), own) as PackData;
}

function parsePack(data: PackData): FrameworkPack {
  const present = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
  const read = frameworkPackSchema.safeParse(present);
  if (read.success) return read.data;
  const faults = read.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new DomainError(
    'invalid',
    `Framework pack ${String(data.id)} is wrong (${faults.join('; ')}).`,
  );
}
