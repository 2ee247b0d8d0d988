import { showImport } from '../../application/staff-list/show-import.ts';
import {
  demandMayChangePeople,
  demandMaySeePeople,
} from '../../application/staff-list/who-may-change.ts';
import { paths } from '../../contract/paths.ts';
import {
  editPersonSchema,
  type PersonHistory,
  type StaffImportView,
  type StaffView,
} from '../../contract/staff.ts';
import type { Actor } from '../../application/actor.ts';
import { loadStaff } from '../../application/people.ts';
import { writeStaffCsv } from '../../domain/people/staff-list/write-staff-csv.ts';
import type { ApiParts } from '../api-parts.ts';
import { limitUploads } from '../limit.ts';
import { readBody } from '../read-body.ts';
import { queryOf, type Call, type Router } from '../route.ts';
import { sendFile } from '../send-file.ts';

const megabyte = 1024 * 1024;
/** A staff file of 20,000 people has some 3 MB. */
const mostBytes = 5 * megabyte;

/** The staff list for those who may change or audit it. */
export function addStaffRoutes(router: Router, { useCases, store }: ApiParts): void {
  const limit = limitUploads();

  router.get(paths.staff, ({ actor }): Promise<StaffView> => useCases.showStaff(actor));

  router.get(paths.staffCsv, async ({ actor, response }) => {
    demandMaySeePeople(actor);
    const { people } = await loadStaff(store, actor.council);
    await useCases.recordExport(actor, 'staff-list', { people: people.length });
    sendFile(response, { name: 'staff.csv', content: writeStaffCsv(people) });
    return undefined;
  });

  router.post(paths.staff, async ({ actor, body }): Promise<StaffView> => {
    await useCases.editPerson(actor, null, editPersonSchema.parse(body));
    return useCases.showStaff(actor);
  });

  router.post(paths.staffPerson(':id'), async ({ actor, params, body }): Promise<StaffView> => {
    await useCases.editPerson(actor, params.id ?? '', editPersonSchema.parse(body));
    return useCases.showStaff(actor);
  });

  router.post(paths.staffForget(':id'), async ({ actor, params }): Promise<StaffView> => {
    await useCases.forgetLeaver(actor, params.id ?? '');
    return useCases.showStaff(actor);
  });

  router.get(paths.staffHistory(':id'), ({ actor, params }): Promise<PersonHistory> => {
    return useCases.showPersonHistory(actor, params.id ?? '');
  });

  const uploadOf = async ({ actor, request }: Call) => {
    demandMayChangePeople(actor);
    await limit(actor);
    const bytes = await readBody(request, mostBytes);
    return { bytes, complete: queryOf(request).complete === 'true' };
  };
  const shown = (actor: Actor, plan: Parameters<typeof showImport>[2]) =>
    showImport({ store }, actor, plan);

  router.upload(paths.staffImportPlan, async (call): Promise<StaffImportView> => {
    const { actor } = call;
    return shown(actor, await useCases.planStaffImport(actor, await uploadOf(call)));
  });

  router.upload(paths.staffImport, async (call): Promise<StaffImportView> => {
    const { actor, request } = call;
    const { plan = '' } = queryOf(request);
    return shown(actor, await useCases.importStaff(actor, await uploadOf(call), plan));
  });
}
