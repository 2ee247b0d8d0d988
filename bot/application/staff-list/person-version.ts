import { createHash } from 'node:crypto';
import type { Person } from '../../domain/people/person.ts';
import { fieldsOf } from '../../domain/people/staff-list/staff-change.ts';

/** The same for the same words on the staff list, whatever else is learnt of a person. */
export function personVersion(person: Person): string {
  return createHash('sha256')
    .update(JSON.stringify(fieldsOf(person)))
    .digest('hex')
    .slice(0, 16);
}
