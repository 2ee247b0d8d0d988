import { Command } from 'commander';
import { chainRecord, type RecordChain } from '../application/records/chain-record.ts';
import { getVisit, listVisits } from '../application/visits.ts';
import { DomainError } from '../domain/errors.ts';
import { writeJson, type Output } from './output.ts';
import { textTable } from './text-table.ts';
import { withStore } from './with-store.ts';

interface VerifyOptions {
  visit?: string;
  against?: string;
  json?: boolean;
}

/** `verify`: what the record of each visit comes to, and whether it is what it was. */
export function verifyCommand(output: Output): Command {
  return new Command('verify')
    .description('Say what the record of visits comes to, or check one against what it came to')
    .option('--visit <id>', 'one visit; otherwise all')
    .option('--against <seal>', 'what an earlier verify said of that visit')
    .option('--json', 'print JSON')
    .action(async ({ visit, against, json }: VerifyOptions) => {
      if (against !== undefined) {
        output.write(await checked(visit, against));
        return;
      }
      const seals = await sealsNow(visit);
      if (json === true) writeJson(output, seals);
      else output.write(`${textTable(seals.map((one) => [one.visit, one.seal]))}\n`);
    });
}

function sealsNow(visitId: string | undefined): Promise<{ visit: string; seal: string }[]> {
  return withStore(async (_useCases, { council }, parts) => {
    const visits =
      visitId === undefined
        ? await listVisits(parts.store, council)
        : [await getVisit(parts.store, council, visitId)];
    return Promise.all(
      visits.map(async ({ id }) => ({
        visit: id,
        seal: sealOf(await chainRecord(parts, { council, visitId: id }, null)),
      })),
    );
  });
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
