import type { Letter } from '../../../bot/domain/findings/letter.ts';

/** A published letter about a focused visit in January 2018, but for what is given. */
export function aLetter(id: string, given: Partial<Letter> = {}): Letter {
  return {
    id,
    name: 'letter.pdf',
    kind: 'focused-visit-letter',
    localAuthority: 'Exampleshire',
    documentDate: '2018-02-22',
    visit: { start: '2018-01-30', end: '2018-01-31' },
    inspectors: [],
    theme: 'care-leavers',
    judgements: [],
    publication: 'published',
    publishedOn: '2018-02-22',
    dropped: [],
    importedBy: 'priya',
    importedAt: '2018-02-22T09:00:00Z',
    ...given,
  };
}
