import { loadStaff } from '../../application/people.ts';
import type { ChecklistPlace } from '../../application/edit-checklist.ts';
import { editChecklistSchema, type ChecklistView } from '../../contract/checklist.ts';
import { paths } from '../../contract/paths.ts';
import { dueInWords } from '../../domain/checklist/due.ts';
import { writeTemplateCsv } from '../../domain/checklist/template-csv.ts';
import type { ChecklistTemplate } from '../../domain/checklist/template.ts';
import { basisSchema } from '../../domain/framework/basis.ts';
import { writeMoment } from '../../domain/timeline/moment.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';
import { sendFile } from '../send-file.ts';

const place = [':type', ':theme'] as const;

/** Checklists as the next visit would begin with them, and the council's changes to them. */
export function addChecklistRoutes(router: Router, { useCases, store }: ApiParts): void {
  const view = async (council: string, template: ChecklistTemplate): Promise<ChecklistView> => {
    const { nameOf } = await loadStaff(store, council);
    return checklistView(template, nameOf);
  };

  router.get(paths.checklist(...place), async ({ actor, params }): Promise<ChecklistView> => {
    return view(actor.council, await useCases.findChecklist(actor, placeOf(params)));
  });

  router.post(
    paths.checklist(...place),
    async ({ actor, params, body }): Promise<ChecklistView> => {
      const edit = editChecklistSchema.parse(body);
      return view(actor.council, await useCases.editChecklist(actor, placeOf(params), edit));
    },
  );

  router.get(paths.checklistCsv(...place), async ({ actor, params, response }) => {
    const template = await useCases.findChecklist(actor, placeOf(params));
    const { id, version } = template;
    await useCases.recordExport(actor, 'checklist', { id, version });
    const name = id.replaceAll('/', '-');
    sendFile(response, { name: `checklist-${name}.csv`, content: writeTemplateCsv(template) });
    return undefined;
  });
}

function placeOf(params: Readonly<Record<string, string>>): ChecklistPlace {
  const { type = '', theme = 'none' } = params;
  return { type, theme: theme === 'none' ? null : theme };
}

function checklistView(
  template: ChecklistTemplate & { by?: string; at?: string },
  nameOf: (id: string) => string,
): ChecklistView {
  const { id, version, by, at, items } = template;
  return {
    id,
    version,
    edited: by === undefined || at === undefined ? null : { by: nameOf(by), at },
    items: items.map((item) => ({
      ...item,
      due: writeMoment(item.due),
      basis: item.basis === undefined ? undefined : basisSchema.encode(item.basis),
      dueInWords: dueInWords(item),
    })),
  };
}
