import { paths } from '../../bot/contract/paths.ts';
import { readinessSchema, type ItemView } from '../../bot/contract/readiness.ts';
import { changedItemsSchema, type ChangedItems } from '../../bot/contract/several-items.ts';
import { apiOf } from './api-client.ts';
import type { TestApp } from './test-app.ts';

/** Items of a visit as somebody chose them, to be changed together. */
export interface ChosenItems {
  /** As the coordinator saw them. */
  seen: ItemView[];
  change: (asked: object, name?: string) => Promise<ChangedItems>;
  nowOf: (key: string | undefined) => Promise<ItemView>;
  /** How many events of a type are on the visit’s record. */
  events: (type: string) => Promise<number>;
}

/** Three of Joe Clarke’s, chosen by the coordinator unless another name is said. */
export async function chooseItems(app: TestApp, visit: string): Promise<ChosenItems> {
  const all = async () =>
    (await apiOf(app, 'Priya Shah').get(paths.readiness(visit), readinessSchema)).items;
  const chosen: ChosenItems = {
    seen: (await all()).filter(({ owner }) => owner?.name === 'Joe Clarke').slice(0, 3),
    change: (asked, name = 'Priya Shah') => {
      const items = chosen.seen.map(({ key, version }) => ({ key, version }));
      const body = { items, change: asked };
      return apiOf(app, name).post(paths.changeItems(visit), body, changedItemsSchema);
    },
    nowOf: async (key) => (await all()).find((item) => item.key === key)!,
    events: async (type) => {
      const partition = `${app.actor('Priya Shah').council}/${visit}`;
      const { documents } = await app.app.store.query(partition, ['event']);
      return documents.filter(({ body }) => (body as { type: string }).type === type).length;
    },
  };
  return chosen;
}

export function outcomesOf({ items }: ChangedItems): string[] {
  return items.map(({ outcome }) => outcome);
}
