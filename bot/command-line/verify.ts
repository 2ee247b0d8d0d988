import { Command } from 'commander';
import { chainRecord, type RecordChain } from '../application/records/chain-record.ts';
import { getVisit, listVisits } from '../application/visits.ts';
import { findFaults } from '../application/records/find-faults.ts';
import { countWords } from '../contract/list-words.ts';
import { DomainError } from '../domain/errors.ts';
import { takeInventory } from '../stores/inventory.ts';
import { writeJson, type Output } from './output.ts';
import { textTable } from './text-table.ts';
import { withStore } from './with-store.ts';

interface VerifyOptions {
  visit?: string;
  against?: string;
  json?: boolean;
}

/** `verify`: whether all that is kept is whole, and what the record of each visit comes to. */
export function verifyCommand(output: Output): Command {
  return new Command('verify')
    .description('Check that what is kept is whole, and say what the record of visits comes to')
    .option('--visit <id>', 'one visit’s record alone')
    .option('--against <seal>', 'what an earlier verify said of that visit')
    .option('--json', 'print JSON')
    .action(async ({ visit, against, json }: VerifyOptions) => {
      if (against !== undefined) {
        output.write(await checked(visit, against));
        return;
      }
      const found = await foundNow(visit);
      if (json === true) writeJson(output, found);
      else output.write(foundText(found));
      const { faults = [] } = found;
      if (faults.length > 0) {
        const many = countWords(faults.length, 'fault', 'faults');
        throw new DomainError('conflict', `What is kept is not whole: ${many}.`);
      }
    });
}

interface Found {
  readonly visits: readonly { readonly visit: string; readonly seal: string }[];
  /** Of everything that is kept; not there when one visit was asked for. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly hash?: string;
  readonly faults?: readonly string[];
}

function foundNow(visitId: string | undefined): Promise<Found> {
  return withStore(async (_useCases, { council }, parts) => {
    const listed =
      visitId === undefined
        ? await listVisits(parts.store, council)
        : [await getVisit(parts.store, council, visitId)];
    const visits = await Promise.all(
      listed.map(async ({ id }) => ({
        visit: id,
        seal: sealOf(await chainRecord(parts, { council, visitId: id }, null)),
      })),
    );
    if (visitId !== undefined) return { visits };
    const { counts, hash } = await takeInventory(parts.everything());
    return { visits, counts, hash, faults: await findFaults(parts.everything()) };
  });
}

function foundText({ visits, counts, faults = [] }: Found): string {
  const seals = visits.map(({ visit, seal }) => [visit, seal]);
  const types = Object.entries(counts ?? {}).map(([type, count]) => [type, String(count)]);
  const tables = [seals, types].filter((rows) => rows.length > 0).map(textTable);
  const paragraphs = faults.length > 0 ? [...tables, faults.join('\n')] : tables;
  return paragraphs.map((text) => `${text}\n`).join('\n');
}

/** @throws DomainError `conflict` when the record is not what it was, `invalid` for no seal */
async function checked(visit: string | undefined, against: string): Promise<string> {
  const [, count] = /^(\d+):[0-9a-f]{64}$/.exec(against) ?? [];
  if (visit === undefined || count === undefined) {
    throw new DomainError('invalid', 'Give a visit, and what an earlier verify said of it.');
  }
  const events = Number(count);
  const now = await withStore((_useCases, { council }, parts) =>
    chainRecord(parts, { council, visitId: visit }, events),
  );
  if (sealOf(now) !== against) {
    throw new DomainError(
      'conflict',
      `The record of ${visit} is not what it was: among its first ${events} events something was changed, taken away or put in.`,
    );
  }
  return `The first ${events} events of ${visit} are what they were.\n`;
}

function sealOf({ events, hash }: RecordChain): string {
  return `${events}:${hash}`;
}
