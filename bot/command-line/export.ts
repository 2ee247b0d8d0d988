import { Command, InvalidArgumentError } from 'commander';
import { createExportRecord, type ExportRequest } from '../application/exports/export-record.ts';
import { DomainError } from '../domain/errors.ts';
import { recordPack } from '../documents/papers/record-pack.ts';
import type { Output } from './output.ts';
import { withStore } from './with-store.ts';
import { writeNewFile } from './write-new-file.ts';

interface ExportOptions {
  person?: string;
  search?: string;
  out: string;
}

/** `export --person … | --search … --out FILE`: what is kept about somebody or something. */
export function exportCommand(output: Output): Command {
  return new Command('export')
    .description('Write all that is kept about a person, or with some words in it')
    .option('--person <who>', 'somebody’s id, address or whole name: a subject access request')
    .option('--search <words>', 'all of these words: a freedom of information request')
    .requiredOption('--out <file>', 'the ZIP file to write; none may be there')
    .action(async ({ person, search, out }: ExportOptions) => {
      const asked = askedFor(person, search);
      if (!out.endsWith('.zip')) throw new InvalidArgumentError('The file’s name ends in .zip.');
      const made = await withStore((_useCases, actor, parts) =>
        createExportRecord(parts)(actor, asked),
      );
      writeNewFile(out, recordPack(made));
      const embargo = made.embargoed ? ' EMBARGOED.' : '';
      output.write(
        `${made.title}: ${made.documents.length} records written to ${out}.${embargo}\n`,
      );
    });
}

function askedFor(person: string | undefined, words: string | undefined): ExportRequest {
  if (person !== undefined && words === undefined) return { kind: 'person', person };
  if (words !== undefined && person === undefined) return { kind: 'search', words };
  throw new DomainError('invalid', 'Give either --person or --search.');
}
