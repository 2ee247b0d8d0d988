import { councilRules, type CouncilRules } from '../domain/framework/council-rules.ts';
import type { FrameworkPack } from '../domain/framework/framework-pack.ts';
import type { Actor } from './actor.ts';
import type { DocumentStore } from './document-store.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { queryRecords, readRecord } from './records/record.ts';
import {
  ruleChangesRecord,
  templateRecord,
  type StoredRuleChanges,
  type StoredTemplate,
} from './records/record-types.ts';

/** The rules as the council has them now. */
export async function loadCouncilRules(
  store: DocumentStore,
  council: string,
): Promise<CouncilRules> {
  return (await loadRuleChanges(store, council)).rules;
}

/** The same, with what the council has changed as it is kept; null when it has changed nothing. */
export async function loadRuleChanges(
  store: DocumentStore,
  council: string,
): Promise<{ rules: CouncilRules; kept: StoredRuleChanges | null }> {
  const partition = councilPartition(council);
  const [changes, versions] = await Promise.all([
    readRecord(store, ruleChangesRecord, { partition, id: 'rules' }),
    queryRecords(store, templateRecord, { partition }),
  ]);
  const rules = councilRules({
    packs: changes?.body.packs ?? [],
    overrides: changes?.body.overrides ?? [],
    closureDays: new Set(changes?.body.closureDays.map(({ day }) => day)),
    templates: newest(versions.map(({ body }) => body)),
  });
  return { rules, kept: changes?.body ?? null };
}

/** The framework packs that the council's visits may be planned by, drafts included. */
export function createListFrameworks({ store }: Pick<Parts, 'store'>) {
  return async function listFrameworks({
    council,
  }: Pick<Actor, 'council'>): Promise<readonly FrameworkPack[]> {
    return (await loadCouncilRules(store, council)).packs;
  };
}

/** What the council's framework packs call the parts of a letter. */
export function createNamedHeadings({ store }: Pick<Parts, 'store'>) {
  return async function namedHeadings({
    council,
  }: Pick<Actor, 'council'>): Promise<FrameworkPack['letterHeadings']> {
    const { packs } = await loadCouncilRules(store, council);
    return packs.flatMap(({ letterHeadings }) => letterHeadings);
  };
}

function newest(versions: readonly StoredTemplate[]): StoredTemplate[] {
  const byId = new Map<string, StoredTemplate>();
  for (const version of versions) {
    const known = byId.get(version.id);
    if (known === undefined || known.version < version.version) byId.set(version.id, version);
  }
  return [...byId.values()];
}
