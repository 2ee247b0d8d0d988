import type { EditChecklist } from '../contract/checklist.ts';
import { editTemplate, keepBasis } from '../domain/checklist/edit-template.ts';
import { readTemplateCsv } from '../domain/checklist/template-csv.ts';
import type { ChecklistTemplate } from '../domain/checklist/template.ts';
import { DomainError } from '../domain/errors.ts';
import { isVisitTypeKey } from '../domain/framework/look-up.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { demand, type Actor } from './actor.ts';
import { loadCouncilRules } from './council-rules.ts';
import { StoreConflict } from './document-store.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { eventOf } from './records/event-record.ts';
import { createOf } from './records/record.ts';
import { templateRecord } from './records/record-types.ts';

/** Which checklist: a visit type's, for a theme or none. */
export interface ChecklistPlace {
  readonly type: string;
  readonly theme: string | null;
}

/** The checklist that the council's next visit of a type and theme would begin with. */
export function createFindChecklist({ store, clock }: Pick<Parts, 'store' | 'clock'>) {
  return async function findChecklist(
    actor: Pick<Actor, 'council'>,
    { type, theme }: ChecklistPlace,
  ): Promise<ChecklistTemplate> {
    if (!isVisitTypeKey(type)) throw new DomainError('not-found', 'There is no such visit type.');
    const rules = await loadCouncilRules(store, actor.council);
    const pack = rules.inForce(londonDay(clock.now()));
    if (theme !== null && !pack.themes.some(({ key }) => key === theme)) {
      throw new DomainError('not-found', 'There is no such theme.');
    }
    return rules.template({ type, theme, pack });
  };
}

/**
 * Makes the next version of a checklist. Visits that have begun keep the version they began with.
 * @throws DomainError `not-permitted`, `not-found`, `invalid`, `conflict` when somebody else has
 * made a version since the one that the change was decided on
 */
export function createEditChecklist(parts: Parts) {
  const findChecklist = createFindChecklist(parts);
  return async function editChecklist(
    actor: Actor,
    place: ChecklistPlace,
    { version, edit }: EditChecklist,
  ): Promise<ChecklistTemplate> {
    demand(actor, 'rules.change', 'Only the coordinator or the director can change checklists.');
    const template = await findChecklist(actor, place);
    if (template.version !== version) throw somebodyWasFirst();
    const at = parts.clock.now();
    const edited = { ...applied(template, edit), by: actor.person.id, at };
    const event = eventOf({
      id: parts.ids.event(),
      type: 'checklist.edited',
      actor: actor.person.id,
      subject: edited.id,
      before: version,
      after: { version: edited.version, edit },
      at,
      visitId: null,
    });
    const kept = createOf(templateRecord, edited);
    try {
      await parts.store.commit(councilPartition(actor.council), [kept, event]);
    } catch (error) {
      if (error instanceof StoreConflict) throw somebodyWasFirst();
      throw error;
    }
    return edited;
  };
}

function applied(template: ChecklistTemplate, edit: EditChecklist['edit']): ChecklistTemplate {
  if (edit.kind === 'replace') {
    const { id, version } = template;
    const before = new Map(template.items.map((item) => [item.key, item]));
    const items = readTemplateCsv(edit.csv).map((item) => keepBasis(before.get(item.key), item));
    return { id, version: version + 1, items };
  }
  return editTemplate(template, edit as Parameters<typeof editTemplate>[1]);
}

function somebodyWasFirst(): DomainError {
  return new DomainError(
    'conflict',
    'Somebody else has changed this checklist meanwhile. Look at it as it is now, then try again.',
  );
}
