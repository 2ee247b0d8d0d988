import { Command } from 'commander';
import { mentionsWords } from '../application/exports/mentions.ts';
import { loadStaff } from '../application/people.ts';
import { placeOf } from '../application/partitions.ts';
import type { PlacedDocument } from '../application/document-store.ts';
import { personMeant } from '../application/staff-list/person-meant.ts';
import { countWords } from '../contract/list-words.ts';
import { DomainError } from '../domain/errors.ts';
import type { Output } from './output.ts';
import { withStore } from './with-store.ts';

/** `staff forget <person>`: puts what a leaver was in the place of their name. */
export function staffForgetCommand(output: Output): Command {
  return new Command('forget')
    .description('Replace a leaver’s name by what they were, and forget how to reach them')
    .argument('<person>', 'their id, address or whole name')
    .option('--yes', 'do it: it cannot be taken back')
    .action(async (said: string, { yes }: { yes?: boolean }) => {
      const written = await withStore(async (useCases, actor, { store, everything }) => {
        const { council } = actor;
        const { name, id } = personMeant(said, (await loadStaff(store, council)).everybody);
        if (yes !== true) {
          throw new DomainError('invalid', `Nothing was changed. Is it ${name}? Then add --yes.`);
        }
        const after = await useCases.forgetLeaver(actor, id);
        const left = await countMentions(everything(), { council, name });
        return { was: name, now: after.name, left };
      });
      const { was, now, left } = written;
      output.write(`${was} is called “${now}” from now on, in all visits.\n`);
      if (left === 0) return;
      const texts = countWords(left, 'record has', 'records have');
      output.write(`${texts} the name in what people wrote: export --search lists them.\n`);
    });
}

async function countMentions(
  everything: AsyncIterable<PlacedDocument>,
  { council, name }: { council: string; name: string },
): Promise<number> {
  const mentions = mentionsWords([name]);
  let count = 0;
  for await (const { partition, document } of everything) {
    if (placeOf(partition).council === council && mentions(document.body)) count += 1;
  }
  return count;
}
