import { Command } from 'commander';
import { createDocumentReader } from '../documents/read-document.ts';
import { writeJson, type Output } from './output.ts';
import { readNamedFile } from './read-file.ts';
import { readingText } from './reading-text.ts';

/** `read FILE`: what is in a letter or report; nothing is saved. */
export function readCommand(output: Output): Command {
  return new Command('read')
    .description('Read a letter or report (PDF, DOCX or text) and show what is in it')
    .argument('<file>')
    .option('--json', 'as JSON')
    .action(async (path: string, options: { json?: boolean }) => {
      const file = await readNamedFile(path);
      const reader = createDocumentReader();
      try {
        const reading = await reader.read(file);
        if (options.json === true) writeJson(output, reading);
        else output.write(readingText(reading));
      } finally {
        await reader.close();
      }
    });
}
