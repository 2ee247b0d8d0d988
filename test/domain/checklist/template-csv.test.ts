import assert from 'node:assert/strict';
import { readTemplateCsv, writeTemplateCsv } from '../../../bot/domain/checklist/template-csv.ts';
import type { TemplateItem } from '../../../bot/domain/checklist/template.ts';
import { checklistTemplate } from '../../../bot/domain/checklist/templates.ts';
import { DomainError } from '../../../bot/domain/errors.ts';
import { packById } from '../../../bot/domain/framework/packs.ts';

const pack = packById('ilacs-2018')!;
const heading = 'key,title,why,category,owner,kind,audience,due,evidence,annex A';
const row = 'rooms,Book rooms,They fill up.,logistics,business-support,shared,,day 1 17:00,no,';

const refusal =
  (...words: string[]) =>
  (error: unknown) =>
    error instanceof DomainError && words.every((word) => error.message.includes(word));

describe('a checklist as CSV', () => {
  it('is read as it was written, for each visit type', () => {
    for (const type of ['focused-visit', 'standard-inspection', 'jtai'] as const) {
      const template = checklistTemplate({ type, theme: 'care-leavers', pack });

      assert.deepEqual(readTemplateCsv(writeTemplateCsv(template)), template.items);
    }
  });

  it('is read with its columns in another order, and with columns of the council’s own', () => {
    const [first, ...others] = heading.split(',');
    const cells = row.split(',');
    const text = `notes,${others.join(',')},${first}\nmine,${cells.slice(1).join(',')},rooms`;

    assert.equal(readTemplateCsv(text)[0]?.title, 'Book rooms');
  });

  it('reads who a personal item is for, its lists and whether it asks for evidence', () => {
    const cells =
      'plans,Check plans,It matters.,practice,team-manager,personal,social-worker; personal-adviser,day 2,YES,8; 9';
    const item = readTemplateCsv(`${heading}\n${cells}`)[0]!;

    assert.deepEqual(item.audience, ['social-worker', 'personal-adviser']);
    assert.deepEqual(item.annexA, [8, 9]);
    assert.equal(item.evidence, true);
  });

  it('says what a deadline rests on, and is read without a column for it', () => {
    const text = `${heading},basis\n${row},default: as a rule`;

    assert.deepEqual(readTemplateCsv(text)[0]?.basis, { kind: 'default', source: 'as a rule' });
    assert.equal(readTemplateCsv(`${heading}\n${row}`)[0]?.basis, undefined);
    assert.throws(
      () => readTemplateCsv(`${heading},basis\n${row},law`),
      refusal('line 2', 'basis'),
    );
  });

  it('does not let a spreadsheet take a title for a formula', () => {
    const item = readTemplateCsv(`${heading}\n${row}`)[0]!;
    const formula = { ...item, title: '=1+1' } satisfies TemplateItem;
    const text = writeTemplateCsv({ items: [formula] });

    assert.ok(text.includes("'=1+1"));
    assert.equal(readTemplateCsv(text)[0]?.title, '=1+1');
  });

  it('names the rows at fault, and what is wrong with them', () => {
    const text = `${heading}\n${row}\n${row.replace('rooms', 'two').replace('day 1 17:00', 'soon')}`;

    assert.throws(() => readTemplateCsv(text), refusal('line 3', 'due'));
  });

  it('is read as Excel gives it back: semicolons, empty rows, lines within a cell', () => {
    const text = [
      heading.replaceAll(',', ';').replace('evidence', 'Evidence'),
      'rooms;Book rooms;"They fill up,\nsooner than one thinks.";logistics;data;shared;;day 1;TRUE;"8, 9"',
      ';;;;;;;;;',
      'rooms-2;Book more;They fill up.;logistics;data;shared;;soon;perhaps;',
    ].join('\r\n');

    assert.throws(() => readTemplateCsv(text), refusal('line 5, due', 'line 5, evidence'));
    const good = text.replace('soon;perhaps', 'day 2;no');
    assert.deepEqual(
      readTemplateCsv(good).map(({ key, why, evidence, annexA }) => [key, why, evidence, annexA]),
      [
        ['rooms', 'They fill up,\nsooner than one thinks.', true, [8, 9]],
        ['rooms-2', 'They fill up.', false, []],
      ],
    );
  });

  it('refuses a row whose commas part what belongs together', () => {
    const text = `${heading}\n${row.replace('They fill up.', 'They fill up, soon.')}`;

    assert.throws(() => readTemplateCsv(text), refusal('line 2: it has more cells'));
  });

  it('refuses a role that nobody can hold', () => {
    const text = `${heading}\n${row.replace('business-support', 'caretaker')}`;

    assert.throws(() => readTemplateCsv(text), refusal('line 2', 'owner'));
  });

  it('refuses the same key twice', () => {
    assert.throws(() => readTemplateCsv(`${heading}\n${row}\n${row}`), refusal('rooms', 'twice'));
  });

  it('refuses a file without a column, without items, or that isn’t CSV', () => {
    assert.throws(
      () => readTemplateCsv(`key,title\nrooms,Book rooms`),
      refusal('no column', 'why'),
    );
    assert.throws(() => readTemplateCsv(heading), refusal('no items'));
    assert.throws(() => readTemplateCsv(''), refusal('no items'));
    assert.throws(() => readTemplateCsv(`${heading}\n"rooms,Book`), refusal('not CSV'));
  });

  it('says how many more faults there are beyond those it names', () => {
    const faulty = Array.from({ length: 22 }, (_, index) => row.replace('rooms', `R${index}`));

    assert.throws(() => readTemplateCsv([heading, ...faulty].join('\n')), refusal('and 2 more'));
  });
});
