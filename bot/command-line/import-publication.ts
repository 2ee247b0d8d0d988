import { Option, type Command } from 'commander';
import type { Temporal } from 'temporal-polyfill';
import type { ImportLetter } from '../contract/letter.ts';
import type { Reading } from '../contract/reading.ts';
import { sayDay, withYear } from '../contract/spoken-time.ts';
import { DomainError } from '../domain/errors.ts';
import { parseDay } from './visit-arguments.ts';

export interface PublicationOptions {
  draft?: true;
  notPublished?: true;
  published?: Temporal.PlainDate;
}

type Published = Pick<ImportLetter, 'publication' | 'publishedOn'>;

/** Whether what is imported is published, and when. */
export function addPublicationOptions(command: Command): Command {
  const day = new Option(
    '--published <day>',
    'the day on which it was published (the letter’s own date)',
  );
  return command
    .addOption(day.argParser(parseDay))
    .addOption(
      new Option('--draft', 'it is a draft: embargoed to the core group').conflicts('published'),
    )
    .addOption(
      new Option('--not-published', 'Ofsted does not publish it: embargoed').conflicts([
        'published',
        'draft',
      ]),
    );
}

/** A document that calls itself a draft is published only by whoever names the day. */
export function publicationOf(options: PublicationOptions, reading: Reading): Published {
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

export function publicationWords({ publication, publishedOn }: Published): string {
  if (publishedOn !== undefined) {
    return `Published ${sayDay(publishedOn, withYear)}: everybody on the staff list can see it.`;
  }
  return publication === 'draft'
    ? 'Draft: embargoed, the core group alone sees it.'
    : 'Not published by Ofsted: embargoed, the core group alone sees it.';
}
