import { notAnswered } from './refusal.ts';

/** A condition on one property. */
export interface Condition {
  /** From the item's root: ["body", "state"]. */
  readonly path: readonly string[];
  readonly holds: (value: unknown) => boolean;
}

type Parameters = ReadonlyMap<string, unknown>;

const statement = /^SELECT \* FROM c WHERE (?<where>.+?)(?<order> ORDER BY c\.id)?$/;
const path = String.raw`c(?<path>(?:\.\w+|\["\w+"\])+)`;
const equality = new RegExp(`^${path} = (?<value>@\\w+)$`);
const behind = new RegExp(`^${path} > (?<value>@\\w+)$`);
const oneOf = new RegExp(`^${path} IN \\((?<values>@\\w+(?:, @\\w+)*)\\)$`);

/** Reads the few statements that the store makes, and nothing else. @throws Refused 400 */
export function readSql(query: string, parameters: Parameters): readonly Condition[] {
  const where = statement.exec(query)?.groups?.where;
  if (where === undefined) throw notAnswered(query);
  return where.split(' AND ').map((term) => readCondition(term, parameters));
}

function readCondition(term: string, parameters: Parameters): Condition {
  const valueOf = (name: string): unknown => {
    if (!parameters.has(name)) throw notAnswered(`${name} has no value`);
    return parameters.get(name);
  };
  const equal = equality.exec(term)?.groups;
  if (equal !== undefined) {
    const wanted = valueOf(equal.value ?? '');
    // As the service compares: never across types, and nothing equals what is missing.
    return { path: stepsOf(equal.path), holds: (value) => value === wanted };
  }
  const after = behind.exec(term)?.groups;
  if (after !== undefined) {
    const least = String(valueOf(after.value ?? ''));
    return {
      path: stepsOf(after.path),
      holds: (value) => typeof value === 'string' && compareText(value, least) > 0,
    };
  }
  const among = oneOf.exec(term)?.groups;
  if (among === undefined) throw notAnswered(term);
  const wanted = new Set((among.values ?? '').split(', ').map(valueOf));
  return { path: stepsOf(among.path), holds: (value) => wanted.has(value) };
}

/** Text in the order of its bytes. */
export function compareText(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function stepsOf(steps = ''): string[] {
  return steps.split(/[.[\]"]+/).filter((step) => step !== '');
}
