import { DomainError } from '../errors.ts';

/**
 * Refuses a day on which a letter cannot have been published. The same for a draft that is published,
 * a letter that is imported as published, and a day that is put right.
 * @throws DomainError `invalid`
 */
export function demandPublicationDay(
  day: string,
  { documentDate, today }: { documentDate: string | null; today: string },
): void {
  if (day > today) {
    throw new DomainError('invalid', 'A letter cannot be published on a day to come.');
  }
  if (documentDate !== null && day < documentDate) {
    throw new DomainError('invalid', 'A letter cannot be published before its own date.');
  }
}
