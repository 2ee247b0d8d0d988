import assert from 'node:assert/strict';
import { partTag } from '../../../bot/domain/letters/tags.ts';

describe('the reference to the national framework at the end of a bullet', () => {
  it('is taken off the words, after the full stop or without one', () => {
    assert.deepEqual(partTag('Life-story work. (outcome 4, national framework)'), {
      text: 'Life-story work.',
      tag: 'outcome 4, national framework',
    });
    assert.deepEqual(partTag('Life-story work (Outcome Four, National Framework)'), {
      text: 'Life-story work',
      tag: 'Outcome Four, National Framework',
    });
  });

  it('leaves the full stop that follows it to the words', () => {
    assert.deepEqual(partTag('Life-story work (National Framework, Outcome 4).'), {
      text: 'Life-story work.',
      tag: 'National Framework, Outcome 4',
    });
  });

  it('is known by its enabler or principle where the framework is not named', () => {
    const { tag } = partTag('Supervision. (Enabler 2: Leaders drive conditions for practice)');

    assert.equal(tag, 'Enabler 2: Leaders drive conditions for practice');
  });

  it('may be given twice', () => {
    const { tag } = partTag(
      'Plans (outcome 1, national framework) (enabler 2, national framework)',
    );

    assert.equal(tag, 'outcome 1, national framework; enabler 2, national framework');
  });

  it('is not any other text in brackets', () => {
    const text = 'The public law outline (PLO)';

    assert.deepEqual(partTag(text), { text, tag: null });
  });
});
