import type { ImportLetter } from '../../bot/contract/letter.ts';
import type { Reading } from '../../bot/contract/reading.ts';
import { newPerson, type Person } from '../../bot/domain/people/person.ts';

/** A member of staff without a role; the id is made from the name. */
export function aPerson(given: Partial<Person> & Pick<Person, 'name'>): Person {
  const id = `id-${given.name.toLowerCase().replaceAll(' ', '-')}`;
  return newPerson({ id, ...given });
}

/** So many people of the front line, in order of their ids. */
export function aCrowd(size: number): Person[] {
  return Array.from({ length: size }, (_, index) => {
    const number = String(index).padStart(4, '0');
    return aPerson({ id: `id-${number}`, name: `Worker ${number}`, teamsUserId: `29:${number}` });
  });
}

type ReadFinding = Reading['findings'][number];

export function aReadFinding(given: Partial<ReadFinding> & Pick<ReadFinding, 'text'>): ReadFinding {
  return { kind: 'area-for-improvement', page: 2, tag: null, subItems: [], ...given };
}

const sure = 'high' as const;

/** What the reader found in a focused visit letter on care leavers. */
export function aReading(given: Partial<Reading> = {}): Reading {
  return {
    kind: 'focused-visit-letter',
    localAuthority: 'Exampleshire',
    documentDate: letterDay,
    visit: { start: '2018-01-30', end: '2018-01-31' },
    inspectors: ['Robin Field'],
    leadInspector: 'Robin Field',
    theme: 'care-leavers',
    judgements: [],
    callsItselfDraft: false,
    findings: [aReadFinding({ text: 'Pathway plans are not reviewed often enough.' })],
    warnings: [],
    confidence: {
      kind: sure,
      localAuthority: sure,
      documentDate: sure,
      visit: sure,
      inspectors: sure,
      theme: sure,
      judgements: sure,
      findings: sure,
    },
    ...given,
  };
}

/** The builder's letter is of this day, and can be published from then on. */
export const letterDay = '2018-02-22';

/** One that is on the record already on the morning of the call. */
export function anEarlierLetter(given: Partial<Reading> = {}, number = 1): ImportLetter {
  const visit = { start: '2017-12-05', end: '2017-12-06' };
  return aLetter({ reading: aReading({ documentDate: '2018-01-12', visit, ...given }) }, number);
}

/** A checked letter, published unless said otherwise; `number` tells one document from another. */
export function aLetter(given: Partial<ImportLetter> = {}, number = 1): ImportLetter {
  return {
    documentId: String(number).padEnd(64, '0'),
    name: 'letter.pdf',
    publication: 'published',
    publishedOn: given.reading?.documentDate ?? letterDay,
    dropped: [],
    reading: aReading(),
    ...given,
  };
}
