import { DomainError } from '../errors.ts';

/** A list with one more at its end, while it has fewer than `most`. @throws DomainError `invalid` */
export function oneMore<One>(
  list: readonly One[],
  one: One,
  { most, what }: { most: number; what: string },
): One[] {
  if (list.length < most) return [...list, one];
  throw new DomainError('invalid', `A follow-up can have ${most} ${what} at most.`);
}
