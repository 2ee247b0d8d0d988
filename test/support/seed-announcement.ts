import { councilPartition, visitPartition } from '../../bot/application/partitions.ts';
import { createOf, queryRecords } from '../../bot/application/records/record.ts';
import { conversationRecord, deliveryRecord } from '../../bot/application/records/record-types.ts';
import { rememberInstallation } from '../../bot/application/remember-conversation.ts';
import type { DocumentStore } from '../../bot/application/document-store.ts';
import { createUseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import { demoTeams } from '../../bot/demo/demo-staff.ts';
import type { Person } from '../../bot/domain/people/person.ts';
import type { Delivery } from '../../bot/domain/telling/delivery.ts';
import { ids } from '../../bot/platform/ids.ts';
import type { ConnectorDouble } from './connector-double/start.ts';
import { keepStaff } from './test-app.ts';
import { createTestClock } from './test-clock.ts';

export const announcedVisit = 'focused-visit-2018-01-23';

const call = {
  type: 'focused-visit',
  theme: 'care-leavers',
  call: '2018-01-23T09:30',
  fieldworkStart: null,
  fieldworkEnd: null,
  meant: false,
} as const;

/** What of Teams an announcement is made in. */
export interface Tenant extends Pick<ConnectorDouble, 'serviceUrl' | 'chatOf'> {
  readonly options: Pick<ConnectorDouble['options'], 'people'>;
}

/** A tenant with these people, where no Teams is needed to answer. */
export function aTenantOf(staff: readonly Person[]): Tenant {
  return {
    serviceUrl: 'https://teams.example/',
    options: { people: staff.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id })) },
    chatOf: ({ aadObjectId }) => `a:${aadObjectId}`,
  };
}

/**
 * Leaves a store as an announcement leaves it at its commit: the visit is there, and nobody has
 * been told. The first of the staff announces; everybody's chat and the channel are on record.
 */
export async function seedAnnouncement(
  store: DocumentStore,
  staff: readonly Person[],
  double: Tenant,
): Promise<void> {
  await keepStaff(store, staff);
  await keepChats(store, double);
  const { serviceUrl } = double;
  await rememberInstallation(store, demoTenantId, {
    serviceUrl,
    botId: demoTeams.botId,
    added: demoTeams.channel,
    removed: null,
  });
  const useCases = createUseCases({ store, clock: createTestClock(), ids });
  const actor = { council: demoTenantId, person: staff[0]! };
  const { draft } = await useCases.draftCall(actor, call);
  await useCases.announceVisit(actor, draft.id);
}

async function keepChats(store: DocumentStore, double: Tenant): Promise<void> {
  const { people } = double.options;
  for (let from = 0; from < people.length; from += 100) {
    const some = people.slice(from, from + 100).map((person) => {
      const chatId = double.chatOf(person);
      const chat = { personId: person.aadObjectId, conversationId: chatId, removed: false };
      return createOf(conversationRecord, chat);
    });
    await store.commit(councilPartition(demoTenantId), some);
  }
}

/** The deliveries to people, as they are on record. */
export async function deliveriesToPeople(store: DocumentStore): Promise<Delivery[]> {
  const partition = visitPartition(demoTenantId, announcedVisit);
  const kept = await queryRecords(store, deliveryRecord, { partition });
  return kept.map(({ body }) => body).filter(({ recipient }) => recipient.kind === 'person');
}

/** The same of the announcement alone: what else a running server tells depends on the hour. */
export async function announcementsToPeople(store: DocumentStore): Promise<Delivery[]> {
  return (await deliveriesToPeople(store)).filter(({ about }) => about === 'announcement');
}
