import type { Operation } from '../../application/document-store.ts';
import type { Parts } from '../../application/ports.ts';
import { createOf, readRecord, replaceOf } from '../../application/records/record.ts';
import {
  deliveryRecord,
  responderRecord,
  visitPlanRecord,
} from '../../application/records/record-types.ts';
import type { TemplateItem } from '../../domain/checklist/template.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Item } from '../../domain/readiness/item.ts';
import { personalItems, type Dates } from '../../domain/readiness/new-item.ts';
import { newDelivery, type Delivery } from '../../domain/telling/delivery.ts';
import type { Wave } from '../../domain/telling/wave.ts';
import { timelineOfVisit } from '../../domain/visits/visit-plan.ts';
import type { Visit } from '../../domain/visits/visit.ts';

/** What personal items are made from: the visit's checklist and its dates as they stand. */
interface Plan extends Dates {
  readonly items: readonly TemplateItem[];
}

/** The visit's own plan, kept since it was announced. */
export async function planOf(
  store: Parts['store'],
  partition: string,
  visit: Visit,
): Promise<Plan> {
  const kept = await readRecord(store, visitPlanRecord, { partition, id: visit.id });
  if (kept === null) throw new DomainError('not-found', `The plan of ${visit.id} is missing.`);
  const { template, closureDays } = kept.body;
  return {
    timeline: timelineOfVisit(visit, kept.body),
    closureDays: new Set(closureDays),
    items: template.items,
  };
}

/**
 * A delivery for a person, and their responder: made by the announcement, and given its new dates by
 * a change.
 */
export async function tellPerson(
  store: Parts['store'],
  partition: string,
  { plan, wave, person }: { plan: Plan; wave: Wave; person: Person },
): Promise<{ delivery: Delivery; operations: Operation[] }> {
  const delivery = newDelivery(wave, { kind: 'person', id: person.id });
  const operations = [createOf(deliveryRecord, delivery)];
  const { items, ...dates } = plan;
  const fresh = personalItems(items, { ...dates, person });
  if (wave.about.kind === 'announcement') {
    const responder = {
      personId: person.id,
      acknowledgedAt: null,
      items: fresh,
      availability: null,
    };
    return { delivery, operations: [...operations, createOf(responderRecord, responder)] };
  }
  const kept = await readRecord(store, responderRecord, { partition, id: person.id });
  if (kept === null || wave.about.kind === 'redraw') return { delivery, operations };
  const own =
    wave.about.kind === 'correction' ? corrected(kept.body.items, fresh) : kept.body.items;
  const responder = { ...kept.body, items: own.map((item) => redated(item, fresh)) };
  return { delivery, operations: [...operations, replaceOf(responderRecord, kept, responder)] };
}

/** The right items, with what the person has done of them, and whatever else they have done. */
function corrected(kept: readonly Item[], fresh: readonly Item[]): Item[] {
  const wanted = new Set(fresh.map(({ key }) => key));
  const others = kept.filter(({ key, state }) => !wanted.has(key) && state !== 'open');
  return [...fresh.map((item) => kept.find(({ key }) => key === item.key) ?? item), ...others];
}

/** What is done keeps its date; the original due date always stays. */
function redated(item: Item, fresh: readonly Item[]): Item {
  const due = fresh.find(({ key }) => key === item.key)?.due;
  return due === undefined || item.state === 'done' ? item : { ...item, due };
}
