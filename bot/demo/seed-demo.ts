import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  StoreConflict,
  type DocumentStore,
  type Operation,
} from '../application/document-store.ts';
import { councilPartition, visitPartition } from '../application/partitions.ts';
import { createOf } from '../application/records/record.ts';
import {
  personRecord,
  visitEntryRecord,
  visitPlanRecord,
  visitRecord,
} from '../application/records/record-types.ts';
import { rememberInstallation } from '../application/remember-conversation.ts';
import type { UseCases } from '../application/use-cases.ts';
import { createDocumentReader } from '../documents/read-document.ts';
import { DomainError } from '../domain/errors.ts';
import { shippedRules } from '../domain/framework/council-rules.ts';
import { allAtOnce } from '../domain/telling/planned-release.ts';
import { newVisit } from '../domain/visits/new-visit.ts';
import { visitId } from '../domain/visits/visit.ts';
import { demoStaff, demoTeams } from './demo-staff.ts';

const earlierLetter = 'exampleshire-focused-visit-letter-2024.txt';

/**
 * Puts the demo's staff, its channel, and one earlier visit with its letter into a store. What is
 * there already stays as it is.
 */
export async function seedDemo(
  { store, useCases }: { store: DocumentStore; useCases: UseCases },
  council: string,
  serviceUrl: string,
): Promise<void> {
  for (const person of demoStaff) {
    await commitOnce(store, councilPartition(council), createOf(personRecord, person));
  }
  const { botId, channel } = demoTeams;
  await rememberInstallation(store, council, { serviceUrl, botId, added: channel, removed: null });
  await seedEarlierVisit(store, council);
  await seedEarlierLetter(useCases, council);
}

async function seedEarlierVisit(store: DocumentStore, council: string): Promise<void> {
  const [director] = demoStaff;
  const call = {
    id: 'earlier',
    startedBy: director?.id ?? '',
    startedAt: '2024-05-07T08:40:00Z',
    type: 'focused-visit',
    theme: 'front-door',
    call: '2024-05-07T09:30',
    fieldworkStart: '2024-05-14',
    fieldworkEnd: '2024-05-15',
    meant: false,
    releases: allAtOnce,
    corrects: null,
    proposed: false,
  } as const;
  const announced = {
    id: visitId(call, []),
    at: '2024-05-07T08:45:00Z',
    by: director?.id ?? '',
    seriesNumber: null,
  };
  const { visit, plan } = newVisit(call, announced, shippedRules());
  const closed = { ...visit, state: 'closed' } as const;
  const entry = { visitId: visit.id, call: visit.call, erased: null };
  await commitOnce(store, councilPartition(council), createOf(visitEntryRecord, entry));
  const partition = visitPartition(council, visit.id);
  await commitOnce(store, partition, createOf(visitRecord, closed));
  await commitOnce(store, partition, createOf(visitPlanRecord, plan));
}

async function seedEarlierLetter(useCases: UseCases, council: string): Promise<void> {
  const [director] = demoStaff;
  if (director === undefined) return;
  const bytes = await readFile(join(import.meta.dirname, 'documents', earlierLetter));
  const reader = createDocumentReader();
  const reading = await reader.read({ name: earlierLetter, bytes }).finally(() => reader.close());
  try {
    await useCases.importLetter(
      { council, person: director },
      {
        documentId: createHash('sha256').update(bytes).digest('hex'),
        name: earlierLetter,
        publication: 'published',
        publishedOn: reading.documentDate ?? undefined,
        dropped: [],
        reading,
      },
    );
  } catch (error) {
    // The clock of a demo may start on a day on which it was not published yet.
    if (!(error instanceof DomainError && error.code === 'invalid')) throw error;
  }
}

async function commitOnce(
  store: DocumentStore,
  partition: string,
  operation: Operation,
): Promise<void> {
  try {
    await store.commit(partition, [operation]);
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
  }
}
