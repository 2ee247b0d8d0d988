import { followUpsPlace, visitPartition } from '../../bot/application/partitions.ts';
import type { TestApp } from './test-app.ts';

const over = new Set(['expanded', 'sent', 'not-reached', 'not-needed']);

/** Waits until everybody has been told what there is to tell of follow-ups. */
export async function followUpsTold(app: TestApp): Promise<void> {
  const partition = visitPartition(app.actor('Priya Shah').council, followUpsPlace);
  for (;;) {
    const { documents } = await app.app.store.query(partition, ['wave', 'delivery']);
    const states = documents.map(({ body }) => (body as { state: string }).state);
    if (states.every((state) => over.has(state))) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
