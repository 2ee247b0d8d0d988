import type { GlossaryEntry } from '../domain/answers/glossary.ts';
import type { DocumentStore } from './document-store.ts';
import { councilPartition } from './partitions.ts';
import { readRecord } from './records/record.ts';
import { glossaryRecord } from './records/record-types.ts';

/** The words that a council has added to the shipped glossary. */
export async function ownGlossary(
  store: DocumentStore,
  council: string,
): Promise<readonly GlossaryEntry[]> {
  const place = { partition: councilPartition(council), id: 'glossary' };
  return (await readRecord(store, glossaryRecord, place))?.body.entries ?? [];
}
