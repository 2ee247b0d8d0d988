import { createHash } from 'node:crypto';
import { Command } from 'commander';
import { questionReading } from '../application/council-letters.ts';
import { importLetterSchema } from '../contract/letter.ts';
import { countWords } from '../contract/list-words.ts';
import { createDocumentReader } from '../documents/read-document.ts';
import { DomainError } from '../domain/errors.ts';
import type { Output } from './output.ts';
import { readNamedFile } from './read-file.ts';
import { readingText } from './reading-text.ts';
import { withStore } from './with-store.ts';

/** `import FILE --yes`: reads a published letter and saves its findings. */
export function importCommand(output: Output): Command {
  return new Command('import')
    .description('Read a letter or report and save its findings')
    .argument('<file>')
    .option('--draft', 'the letter is a draft: embargoed to the core group')
    .option('--yes', 'save without showing what was read first')
    .action(async (path: string, options: { draft?: boolean; yes?: boolean }) => {
      const file = await readNamedFile(path);
      await withStore(async (useCases, actor, { store }) => {
        const reader = createDocumentReader();
        const headings = await useCases.namedHeadings(actor);
        const read = await reader.read({ ...file, headings }).finally(() => reader.close());
        const { reading, question } = await questionReading(store, actor.council, read);
        if (options.yes !== true) {
          output.write(readingText(reading));
          throw new DomainError('invalid', notSaved);
        }
        const checked = importLetterSchema.parse({
          documentId: createHash('sha256').update(file.bytes).digest('hex'),
          name: file.name,
          publication: options.draft === true ? 'draft' : 'published',
          reading,
        });
        const { saved } = await useCases.importLetter(actor, checked);
        const many = countWords(reading.findings.length, 'finding', 'findings');
        const words = saved
          ? `Saved ${many}.`
          : 'This letter was imported before. Nothing changed.';
        output.write(question === null ? `${words}\n` : `${words}\nCheck: ${question}\n`);
      });
    });
}

const notSaved = 'Nothing was saved. Check it, then add --yes to save it.';
