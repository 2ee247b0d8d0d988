import { capital } from '../../contract/capital.ts';
import type { StaffFieldsView } from '../../contract/staff.ts';
import { DomainError } from '../../domain/errors.ts';
import {
  BadCell,
  readAddress,
  readEntraId,
  readPhone,
  readText,
} from '../../domain/people/staff-list/read-cell.ts';

/** What was typed, by the same rules as a staff file's cells. @throws DomainError `invalid` */
export function readFields(typed: StaffFieldsView): StaffFieldsView {
  try {
    const fields = {
      ...typed,
      name: readText(typed.name, 200) ?? '',
      team: readText(typed.team ?? '', 100),
      entraId: readEntraId(typed.entraId ?? ''),
      address: readAddress(typed.address ?? ''),
      phone: readPhone(typed.phone ?? ''),
    };
    if (fields.name === '') throw new BadCell('there is no name');
    if (fields.entraId === null && fields.address === null) {
      throw new BadCell('an Entra id or an address is needed');
    }
    return fields;
  } catch (error) {
    if (!(error instanceof BadCell)) throw error;
    throw new DomainError('invalid', `${capital(error.message)}.`);
  }
}
