import { StatusCodes, type Container } from '@azure/cosmos';
import type { PlacedDocument } from '../../application/document-store.ts';
import { feedFrom } from './change-feed.ts';
import { ownPartition } from './check-database.ts';
import { createPersist } from './persist.ts';
import { documentOf, storedItemSchema } from './stored-item.ts';

/** Nobody waits for it in chat: it may take its time, in milliseconds for each page. */
const persist = createPersist(60_000);

/**
 * All documents of a container, but for the program's own, through the change feed: a query across
 * partitions would cost more and could not be taken up again where it broke off.
 */
export async function* everythingIn(container: Container): AsyncGenerator<PlacedDocument> {
  let feed = feedFrom(container, 'beginning');
  let place: string | null = null;
  const readNext = async () => {
    try {
      return await feed.readNext();
    } catch (error) {
      feed = feedFrom(container, place === null ? 'beginning' : { place });
      throw error;
    }
  };
  for (;;) {
    const page = await persist(readNext);
    if (page.statusCode === StatusCodes.NotModified) return;
    place = page.continuationToken;
    for (const item of page.result) {
      const { partition } = storedItemSchema.parse(item);
      if (partition !== ownPartition) yield { partition, document: documentOf(item) };
    }
  }
}
