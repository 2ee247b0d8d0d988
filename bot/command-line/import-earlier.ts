import { Option, type Command } from 'commander';
import type { ReadDocument } from '../contract/letter.ts';
import { finalOfDraftWords, sameLetterWords } from '../contract/letter-words.ts';
import type { Reading } from '../contract/reading.ts';
import { withYear } from '../contract/spoken-time.ts';
import { DomainError } from '../domain/errors.ts';

export interface EarlierOptions {
  another?: true;
  final?: true;
  besideDraft?: true;
}

type Earlier = Pick<ReadDocument, 'alreadyImported' | 'sameAs' | 'draft'>;

/** What becomes of a letter that is on record in another form, or as a draft. */
export function addEarlierOptions(command: Command): Command {
  return command
    .option('--another', 'save it although it is on record in another form')
    .option('--final', 'it takes the place of its draft: what is in both keeps its follow-ups')
    .addOption(
      new Option('--beside-draft', 'the draft stays as it is, beside it').conflicts('final'),
    );
}

/** Why there is nothing to save, unless the options want it saved; null where there is something. */
export function onRecord(
  { alreadyImported, sameAs }: Earlier,
  { another }: EarlierOptions,
  { findings }: Pick<Reading, 'findings'>,
): string | null {
  if (alreadyImported !== null) return 'This letter was imported before.';
  if (sameAs === null || another === true) return null;
  const words = sameLetterWords(sameAs, { read: findings.length, now: withYear });
  return `This letter is on record already. ${words} To save it all the same, add --another.`;
}

/** What is to be decided of its draft, unless the options have; null where nothing is. */
export function undecidedDraft(
  { draft }: Earlier,
  { final, besideDraft }: EarlierOptions,
): string | null {
  if (draft === null || final === true || besideDraft === true) return null;
  const words = finalOfDraftWords(draft, withYear);
  return `This looks like the final letter of a draft. ${words} Add --final to let it take the draft’s place (what is in both keeps its follow-ups), or --beside-draft to keep both.`;
}

/** The draft whose place it takes. @throws DomainError `invalid` where no draft is like it */
export function chosenDraft({ draft }: Earlier, { final }: EarlierOptions): string | undefined {
  if (final !== true) return undefined;
  if (draft === null) {
    throw new DomainError('invalid', 'Nothing was saved: no draft on record is like this letter.');
  }
  return draft.letter.id;
}
