import { createContainer, type Container } from './container.ts';
import { Refused } from './refusal.ts';

/** Databases and their containers, by name. */
export interface Account {
  createDatabase(id: string): void;
  /** @throws Refused 404 */
  database(id: string): Map<string, Container>;
  createContainer(database: string, definition: unknown): Container;
  /** @throws Refused 404 */
  container(database: string, id: string): Container;
}

export function createAccount(now: () => number): Account {
  const databases = new Map<string, Map<string, Container>>();

  function database(id: string): Map<string, Container> {
    const found = databases.get(id);
    if (found === undefined) throw new Refused(404, `Database ${id} does not exist`, 1003);
    return found;
  }

  return {
    database,
    createDatabase(id) {
      if (databases.has(id)) throw new Refused(409, `Database ${id} exists`);
      databases.set(id, new Map());
    },
    createContainer(databaseId, definition) {
      const container = createContainer(definition, now);
      const { id } = container.definition;
      if (database(databaseId).has(id)) throw new Refused(409, `Container ${id} exists`);
      database(databaseId).set(id, container);
      return container;
    },
    container(databaseId, id) {
      const found = database(databaseId).get(id);
      if (found === undefined) throw new Refused(404, `Container ${id} does not exist`, 1003);
      return found;
    },
  };
}
