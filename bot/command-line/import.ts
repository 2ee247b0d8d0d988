import { createHash } from 'node:crypto';
import { Command, Option } from 'commander';
import type { Temporal } from 'temporal-polyfill';
import { questionReading } from '../application/council-letters.ts';
import { importLetterSchema, type ImportLetter } from '../contract/letter.ts';
import { countWords } from '../contract/list-words.ts';
import type { Reading } from '../contract/reading.ts';
import { sayDay, withYear } from '../contract/spoken-time.ts';
import { createDocumentReader } from '../documents/read-document.ts';
import { DomainError } from '../domain/errors.ts';
import type { Output } from './output.ts';
import { readNamedFile } from './read-file.ts';
import { readingText } from './reading-text.ts';
import { parseDay } from './visit-arguments.ts';
import { withStore } from './with-store.ts';

interface ImportOptions {
  draft?: true;
  notPublished?: true;
  published?: Temporal.PlainDate;
  yes?: true;
}

/** `import FILE --yes`: reads a letter and saves its findings, published unless it is a draft. */
export function importCommand(output: Output): Command {
  const published = '--published <day>';
  return new Command('import')
    .description('Read a letter or report and save its findings')
    .argument('<file>')
    .addOption(
      new Option(published, 'the day on which it was published (the letter’s own date)').argParser(
        parseDay,
      ),
    )
    .addOption(
      new Option('--draft', 'it is a draft: embargoed to the core group').conflicts('published'),
    )
    .addOption(
      new Option('--not-published', 'Ofsted does not publish it: embargoed').conflicts([
        'published',
        'draft',
      ]),
    )
    .option('--yes', 'save without showing what was read first')
    .action(async (path: string, options: ImportOptions) => {
      const file = await readNamedFile(path);
      await withStore(async (useCases, actor, parts) => {
        const reader = createDocumentReader();
        const headings = await useCases.namedHeadings(actor);
        const read = await reader.read({ ...file, headings }).finally(() => reader.close());
        const { reading, question } = await questionReading(parts, actor.council, read);
        if (options.yes !== true) {
          output.write(readingText(reading));
          throw new DomainError('invalid', notSaved);
        }
        const publication = publicationOf(options, reading);
        const checked = importLetterSchema.parse({
          documentId: createHash('sha256').update(file.bytes).digest('hex'),
          name: file.name,
          ...publication,
          reading,
        });
        const { saved } = await useCases.importLetter(actor, checked);
        const many = countWords(reading.findings.length, 'finding', 'findings');
        const words = saved
          ? `Saved ${many}.\n${publicationWords(publication)}`
          : 'This letter was imported before. Nothing changed.';
        output.write(question === null ? `${words}\n` : `${words}\nCheck: ${question}\n`);
      });
    });
}

const notSaved = 'Nothing was saved. Check it, then add --yes to save it.';

type Published = Pick<ImportLetter, 'publication' | 'publishedOn'>;

/** A document that calls itself a draft is published only by whoever names the day. */
function publicationOf(options: ImportOptions, reading: Reading): Published {
  const { draft, notPublished, published } = options;
  if (published !== undefined) {
    return { publication: 'published', publishedOn: published.toString() };
  }
  if (notPublished === true) return { publication: 'not-published' };
  if (draft === true || reading.callsItselfDraft) return { publication: 'draft' };
  if (reading.documentDate !== null) {
    return { publication: 'published', publishedOn: reading.documentDate };
  }
  throw new DomainError(
    'invalid',
    'No date is printed on it: say when it was published (--published 2018-02-22), or --draft or --not-published.',
  );
}

function publicationWords({ publication, publishedOn }: Published): string {
  if (publishedOn !== undefined) {
    return `Published ${sayDay(publishedOn, withYear)}: everybody on the staff list can see it.`;
  }
  return publication === 'draft'
    ? 'Draft: embargoed, the core group alone sees it.'
    : 'Not published by Ofsted: embargoed, the core group alone sees it.';
}
