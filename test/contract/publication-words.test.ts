import assert from 'node:assert/strict';
import { embargoTitle, publicationWords } from '../../bot/contract/publication-words.ts';

const now = '2018-03-01T09:00:00Z';

describe('a letter’s facts', () => {
  it('say the day on which it was published, where that is known', () => {
    const publication = 'published';

    assert.equal(
      publicationWords({ publication, publishedOn: '2018-02-28', replaced: false }, now),
      'published Wed 28 Feb',
    );
    assert.equal(
      publicationWords({ publication, publishedOn: null, replaced: false }, now),
      'published',
    );
  });

  it('tell what Ofsted does not publish from a draft that it will', () => {
    const words = (publication: 'draft' | 'not-published') =>
      publicationWords({ publication, publishedOn: null, replaced: false }, now);

    assert.notEqual(words('draft'), words('not-published'));
    assert.notEqual(embargoTitle('draft'), embargoTitle('not-published'));
    assert.match(embargoTitle('not-published'), /core group only/);
  });
});
