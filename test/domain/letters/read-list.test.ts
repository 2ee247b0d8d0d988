import assert from 'node:assert/strict';
import { dropFurniture } from '../../../bot/domain/letters/page-furniture.ts';
import { readList } from '../../../bot/domain/letters/read-list.ts';
import { linesOf } from '../../support/lines-of.ts';

function read(text: string) {
  const list = readList(dropFurniture(linesOf(text)), 0);
  return {
    items: list.items.map(({ parts }) => parts.join(' ').trim()),
    subItems: list.items.map(({ subItems }) => subItems.map((parts) => parts.join(' ').trim())),
    guessedJoins: list.guessedJoins,
  };
}

describe('a list', () => {
  for (const mark of ['•', '\uF06E', '◼', '▪', '■', '-', '−', 'n', '\uFFFD', '1.']) {
    it(`is read whatever marks it: ${JSON.stringify(mark)}`, () => {
      const second = mark === '1.' ? '2.' : mark;

      const { items } = read(`${mark} The first item goes\nover two lines.\n${second} The second.`);

      assert.deepEqual(items, ['The first item goes over two lines.', 'The second.']);
    });
  }

  it('is read where the mark stands on a line of its own', () => {
    assert.deepEqual(read('•\nThe first.\n•\nThe second.').items, ['The first.', 'The second.']);
  });

  it('is read where numbers stand in cells of their own', () => {
    assert.deepEqual(read('1\tThe first.\n2\tThe second.').items, ['The first.', 'The second.']);
  });

  it('goes on over a page break', () => {
    const { items } = read('• Support from the\n\n2\n\fcommunity is strong.\n• The second.');

    assert.deepEqual(items, ['Support from the community is strong.', 'The second.']);
  });

  it('ends with the reference to the national framework, whatever comes after it', () => {
    const { items } = read(
      '• Plans (outcome 4, national framework)\nprinciples of practice.\n• Two.',
    );

    assert.deepEqual(items, ['Plans (outcome 4, national framework)', 'Two.']);
  });

  it('says so when an item only seems to go on over a page break', () => {
    const { items, guessedJoins } = read('• Support is strong.\n\fIt is valued.\n• The second.');

    assert.deepEqual(items, ['Support is strong. It is valued.', 'The second.']);
    assert.equal(guessedJoins, 1);
  });

  it('ends at a paragraph at the margin', () => {
    assert.deepEqual(read('• The first.\n• The second.\n\nInspectors also met carers.').items, [
      'The first.',
      'The second.',
    ]);
  });

  it('ends at the numbered paragraphs of the next chapter', () => {
    assert.deepEqual(read('◼ The first.\n◼ The second.\n\n1. Children are safe.').items, [
      'The first.',
      'The second.',
    ]);
  });

  it('does not take a number at the start of a line for a new item', () => {
    assert.deepEqual(
      read('1. Advice until they are\n18. It should start earlier.\n2. Plans.').items,
      ['Advice until they are 18. It should start earlier.', 'Plans.'],
    );
  });

  it('does not take a letter at the start of a line for a sub-item', () => {
    const { items, subItems } = read(
      '• The recording of (a) visits, (b) plans and\n  (c) supervision.',
    );

    assert.deepEqual(items, ['The recording of (a) visits, (b) plans and (c) supervision.']);
    assert.deepEqual(subItems, [[]]);
  });

  it('is read where asterisks mark it, as in plain text, whatever its items begin with', () => {
    const { items } = read('* the timeliness of plans; and\n* the recording of visits.');

    assert.deepEqual(items, ['the timeliness of plans; and', 'the recording of visits.']);
  });

  it('does not take a dash at the start of a line for a new item', () => {
    assert.deepEqual(read('• Plans for children\n– and their carers – are late.').items, [
      'Plans for children – and their carers – are late.',
    ]);
  });
});

describe('a list within a list', () => {
  it('belongs to the item that introduces it', () => {
    const { items, subItems } = read(
      '◼ Oversight of:\n     − permanence\n     − private\n       fostering.\n◼ Caseloads.',
    );

    assert.deepEqual(items, ['Oversight of:', 'Caseloads.']);
    assert.deepEqual(subItems, [['permanence', 'private fostering.'], []]);
  });

  it('is known without indents by its dashes', () => {
    assert.deepEqual(read('◼ Oversight of:\n−\npermanence\n−\nfostering.\n◼ Caseloads.').subItems, [
      ['permanence', 'fostering.'],
      [],
    ]);
  });
});
