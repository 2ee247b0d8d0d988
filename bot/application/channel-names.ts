import type { DocumentStore } from './document-store.ts';
import { councilPartition } from './partitions.ts';
import { readRecord } from './records/record.ts';
import { installationRecord } from './records/record-types.ts';

export type ChannelOf = (id: string) => string;

/** How the council's channels are called in Teams; one that is gone keeps its id. */
export async function loadChannelNames(store: DocumentStore, council: string): Promise<ChannelOf> {
  const place = { partition: councilPartition(council), id: 'teams' };
  const channels = (await readRecord(store, installationRecord, place))?.body.channels ?? [];
  return (id) => channels.find((channel) => channel.id === id)?.name ?? id;
}
