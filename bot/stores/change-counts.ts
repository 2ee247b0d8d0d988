import { keyOf } from './document-id.ts';

/** How often documents of a type in a partition have changed, as far as is known. */
export interface ChangeCounts {
  /** Another text as soon as a document of one of the types may have changed. */
  of(partition: string, types: readonly string[]): string;
  count(partition: string, type: string): void;
}

export function createChangeCounts(): ChangeCounts {
  const counts = new Map<string, number>();
  return {
    of: (partition, types) => types.map((type) => counts.get(keyOf(partition, type)) ?? 0).join(),
    count(partition, type) {
      const key = keyOf(partition, type);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
  };
}
