import { createHash } from 'node:crypto';
import { Command } from 'commander';
import type { Actor } from '../application/actor.ts';
import { questionReading } from '../application/council-letters.ts';
import type { Parts } from '../application/ports.ts';
import type { UseCases } from '../application/use-cases.ts';
import { getVisit } from '../application/visits.ts';
import { importLetterSchema } from '../contract/letter.ts';
import { letterVisitWords } from '../contract/letter-words.ts';
import { countWords } from '../contract/list-words.ts';
import { withYear } from '../contract/spoken-time.ts';
import { createDocumentReader } from '../documents/read-document.ts';
import { DomainError } from '../domain/errors.ts';
import {
  addEarlierOptions,
  chosenDraft,
  onRecord,
  undecidedDraft,
  type EarlierOptions,
} from './import-earlier.ts';
import {
  addPublicationOptions,
  publicationOf,
  publicationWords,
  type PublicationOptions,
} from './import-publication.ts';
import type { Output } from './output.ts';
import { readNamedFile } from './read-file.ts';
import { readingText } from './reading-text.ts';
import { withStore } from './with-store.ts';

interface ImportOptions extends PublicationOptions, EarlierOptions {
  /** False for `--no-visit`: it is about none on record. */
  visit?: string | false;
  yes?: true;
}

interface Desk {
  readonly useCases: UseCases;
  readonly actor: Actor;
  readonly parts: Parts;
}

/** `import FILE --yes`: reads a letter and saves its findings, published unless it is a draft. */
export function importCommand(output: Output): Command {
  const command = new Command('import')
    .description('Read a letter or report and save its findings')
    .argument('<file>');
  return addEarlierOptions(addPublicationOptions(command))
    .option('--visit <id>', 'the visit that it is about')
    .option('--no-visit', 'it is about no visit on record')
    .option('--yes', 'save without showing what was read first')
    .action(async (path: string, options: ImportOptions) => {
      await withStore(async (useCases, actor, parts) => {
        const desk = { useCases, actor, parts };
        if (typeof options.visit === 'string') {
          await getVisit(parts.store, actor.council, options.visit);
        }
        const read = await readFor(desk, path);
        if (options.yes !== true) throw notSaved(output, read, options);
        const known = onRecord(read.earlier, options, read.reading);
        const said = known === null ? await save(desk, read, options) : `${known} Nothing changed.`;
        output.write(`${said}\n${await joined(desk, read.documentId, options)}`);
      });
    });
}

type Read = Awaited<ReturnType<typeof readFor>>;

async function readFor({ useCases, actor, parts }: Desk, path: string) {
  const { name, bytes } = await readNamedFile(path);
  const reader = createDocumentReader();
  const headings = await useCases.namedHeadings(actor);
  const read = await reader.read({ name, bytes, headings }).finally(() => reader.close());
  const { reading } = await questionReading(parts, actor.council, read);
  const documentId = createHash('sha256').update(bytes).digest('hex');
  const earlier = await useCases.findEarlier(actor, { documentId, reading });
  return { name, documentId, reading, earlier };
}

/** Shows what was read, with what is to be decided. */
function notSaved(output: Output, { reading, earlier }: Read, options: ImportOptions): DomainError {
  const notes = [onRecord(earlier, options, reading), undecidedDraft(earlier, options)];
  const checks = notes.flatMap((note) => (note === null ? [] : `Check: ${note}\n`));
  output.write(`${readingText(reading)}${checks.join('')}`);
  return new DomainError('invalid', 'Nothing was saved. Check it, then add --yes to save it.');
}

async function save(
  { useCases, actor }: Desk,
  read: Read,
  options: ImportOptions,
): Promise<string> {
  const { documentId, name, reading, earlier } = read;
  const undecided = undecidedDraft(earlier, options);
  if (undecided !== null) throw new DomainError('invalid', `Nothing was saved. ${undecided}`);
  const publication = publicationOf(options, reading);
  const finalOf = chosenDraft(earlier, options);
  const checked = importLetterSchema.parse({ documentId, name, ...publication, finalOf, reading });
  const { saved } = await useCases.importLetter(actor, checked);
  if (!saved) return 'This letter was imported before. Nothing changed.';
  const many = countWords(reading.findings.length, 'finding', 'findings');
  const checks = reading.warnings.map((warning) => `Check: ${warning}`);
  return [`Saved ${many}.`, publicationWords(publication), ...checks].join('\n');
}

/** Joins the letter with its visit as the options say, and says which visit it is about. */
async function joined(
  { useCases, actor }: Desk,
  id: string,
  { visit }: ImportOptions,
): Promise<string> {
  const letterOf = async () => (await useCases.listLetters(actor)).find((one) => one.id === id);
  if (visit !== undefined && (await letterOf()) !== undefined) {
    await useCases.joinLetter(actor, id, { visitId: visit === false ? null : visit });
  }
  const letter = await letterOf();
  if (letter === undefined) return '';
  const { likely } = letter;
  const words = letterVisitWords(letter, withYear);
  const how =
    likely === null
      ? ''
      : ` If so, import it again with --visit ${likely.id}; if not, with --no-visit.`;
  return `${words}${how}\n`;
}
