import { councilRules, type CouncilRules } from '../domain/framework/council-rules.ts';
import type { DocumentStore } from './document-store.ts';
import { councilPartition } from './partitions.ts';
import { queryRecords, readRecord } from './records/record.ts';
import { ruleChangesRecord, templateRecord, type StoredTemplate } from './records/record-types.ts';

/** The rules as the council has them now. */
export async function loadCouncilRules(
  store: DocumentStore,
  council: string,
): Promise<CouncilRules> {
  const partition = councilPartition(council);
  const [changes, versions] = await Promise.all([
    readRecord(store, ruleChangesRecord, { partition, id: 'rules' }),
    queryRecords(store, templateRecord, { partition }),
  ]);
  return councilRules({
    overrides: changes?.body.overrides ?? [],
    closureDays: new Set(changes?.body.closureDays.map(({ day }) => day)),
    templates: newest(versions.map(({ body }) => body)),
  });
}

function newest(versions: readonly StoredTemplate[]): StoredTemplate[] {
  const byId = new Map<string, StoredTemplate>();
  for (const version of versions) {
    const known = byId.get(version.id);
    if (known === undefined || known.version < version.version) byId.set(version.id, version);
  }
  return [...byId.values()];
}
