import type { StaffImportView } from '../../contract/staff.ts';
import { loadStaff } from '../people.ts';
import type { Actor } from '../actor.ts';
import type { Parts } from '../ports.ts';
import { fieldWords } from './field-words.ts';
import type { PlannedImport } from './import-staff.ts';

/** What an import would do, or has done, in words. */
export async function showImport(
  { store }: Pick<Parts, 'store'>,
  { council }: Pick<Actor, 'council'>,
  { fingerprint, changes, unchanged, absent, faults }: PlannedImport,
): Promise<StaffImportView> {
  const { nameOf } = await loadStaff(store, council);
  const added = new Map(changes.map(({ personId, name }) => [personId, name]));
  return {
    fingerprint,
    changes: changes.map(({ kind, line, name, before, after }) => ({
      kind,
      line,
      name,
      fields: fieldWords(before, after, (id) => added.get(id) ?? nameOf(id)),
    })),
    unchanged,
    absent: [...absent],
    faults: [...faults],
  };
}
