import { londonDay } from '../domain/calendar/london.ts';
import type { Letter } from '../domain/findings/letter.ts';
import { otherCouncil, ownCouncilName } from '../domain/letters/own-council.ts';
import type { Reading } from '../domain/letters/reading.ts';
import type { DocumentStore } from './document-store.ts';
import { councilPartition } from './partitions.ts';
import type { Parts } from './ports.ts';
import { queryRecords, readRecord } from './records/record.ts';
import { letterRecord, ruleChangesRecord } from './records/record-types.ts';

/** A letter on the council's record. */
export interface CouncilLetter extends Letter {
  /**
   * The other council that it is about; null for the council's own. Another's is shown as such, and
   * counts in nothing that is said of this council.
   */
  readonly otherCouncil: string | null;
}

/** The council's name, set or learnt, and the letters on its record. */
export async function loadCouncilLetters(
  store: DocumentStore,
  council: string,
): Promise<{ name: string | null; letters: CouncilLetter[] }> {
  const partition = councilPartition(council);
  const [kept, changes] = await Promise.all([
    queryRecords(store, letterRecord, { partition }),
    readRecord(store, ruleChangesRecord, { partition, id: 'rules' }),
  ]);
  const letters = kept.map(({ body }) => body);
  const name = ownCouncilName(changes?.body.councilName ?? null, letters);
  return {
    name,
    letters: letters.map((letter) => ({
      ...letter,
      otherCouncil: otherCouncil(letter.localAuthority, name),
    })),
  };
}

const dayToCome = 'The document is dated on a day to come: check its date.';

/**
 * What was read, and what to ask before it is saved: a letter of another council, or one dated on a
 * day to come, is questioned first among its warnings.
 */
export async function questionReading(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  council: string,
  read: Reading,
): Promise<{ reading: Reading; question: string | null }> {
  const today = londonDay(clock.now()).toString();
  const early = read.documentDate !== null && read.documentDate > today;
  const reading = early ? { ...read, warnings: [dayToCome, ...read.warnings] } : read;
  const { name } = await loadCouncilLetters(store, council);
  const other = otherCouncil(reading.localAuthority, name);
  if (other === null) return { reading, question: null };
  const question = `This is about ${other}, and your council is ${name ?? ''}. Once saved, it is shown as another council’s, and left out of your pathway, checklists, themes and latest findings.`;
  return { reading: { ...reading, warnings: [question, ...reading.warnings] }, question };
}
