import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../../../bot/domain/errors.ts';
import { judgementAreas } from '../../../bot/domain/framework/judgements.ts';
import {
  packById,
  packInForce,
  packsWith,
  shippedPacks,
} from '../../../bot/domain/framework/packs.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const pack = (id: string) => packById(id)!;
const areas = (id: string, on: string) => judgementAreas(pack(id), day(on)).map(({ key }) => key);

describe('framework packs', () => {
  it('change on 1 January 2018 (Nottinghamshire’s report on the framework)', () => {
    assert.equal(packInForce(day('2017-12-31')).id, 'sif');
    assert.equal(packInForce(day('2018-01-01')).id, 'ilacs-2018');
  });

  it('change on 1 April 2026, when the headline judgement ended', () => {
    assert.equal(packInForce(day('2026-03-31')).id, 'ilacs-2018');
    assert.equal(packInForce(day('2026-04-01')).id, 'ilacs-2026-04');
  });

  it('know no framework before the oldest', () => {
    assert.throws(() => packInForce(day('2010-01-04')), DomainError);
  });

  it('judge children in care and care leavers apart from January 2023', () => {
    assert.deepEqual(areas('ilacs-2018', '2022-12-31'), [
      'impact-of-leaders',
      'help-and-protection',
      'in-care-and-care-leavers',
      'overall',
    ]);
    assert.deepEqual(areas('ilacs-2018', '2023-01-01'), [
      'impact-of-leaders',
      'help-and-protection',
      'children-in-care',
      'care-leavers',
      'overall',
    ]);
  });

  it('judge four areas and nothing overall from April 2026', () => {
    assert.deepEqual(areas('ilacs-2026-04', '2026-06-15'), [
      'impact-of-leaders',
      'help-and-protection',
      'children-in-care',
      'care-leavers',
    ]);
  });

  it('keep what a later pack does not change', () => {
    const [earlier, later] = [pack('ilacs-2018'), pack('ilacs-2026-04')];

    assert.deepEqual(later.themes, earlier.themes);
    assert.equal(later.visitTypes.length, 8);
    assert.equal(later.effectiveUntil, undefined);
  });

  it('have the seven themes of focused visits, in plain words', () => {
    assert.deepEqual(
      pack('ilacs-2018').themes.map(({ key }) => key),
      [
        'front-door',
        'children-in-need-and-protection',
        'children-in-care',
        'care-leavers',
        'permanence',
        'extra-familial-risk',
        'placements-for-older-children',
      ],
    );
    assert.equal(
      pack('ilacs-2018').themes.find(({ key }) => key === 'care-leavers')?.title,
      'care leavers',
    );
  });

  it('name a source for every rule that is called verified', () => {
    const text = JSON.stringify(shippedPacks());

    assert.ok(!text.includes('"kind":"verified"}'));
    assert.ok(text.includes('"kind":"verified","source":"'));
  });

  it('send monitoring visits in series of six, at most seven (Nottingham, November 2024)', () => {
    const monitoring = pack('ilacs-2018').visitTypes.find(({ key }) => key === 'monitoring-visit');

    assert.deepEqual([monitoring?.series?.typical, monitoring?.series?.most], [6, 7]);
  });
});

describe('a pack that a council or a later release adds', () => {
  const draft = {
    extends: 'ilacs-2026-04',
    id: 'renewed-2027',
    title: 'Renewed framework',
    effectiveFrom: '2027-04-01',
    status: 'draft',
    visitTypes: [{ key: 'focused-visit', fieldwork: { workingDays: 3 } }],
  };

  it('says only what differs from the one it extends', () => {
    const read = packById('renewed-2027', packsWith([draft]))!;
    const focused = read.visitTypes.find(({ key }) => key === 'focused-visit')!;

    assert.equal(focused.fieldwork.workingDays, 3);
    assert.equal(focused.notice.workingDays, 5);
    assert.equal(read.themes.length, 7);
  });

  it('is not in force while it is a draft', () => {
    const among = packsWith([draft]);

    assert.equal(packInForce(day('2027-06-01'), among).id, 'ilacs-2026-04');
  });

  it('is in force from its day once published', () => {
    const among = packsWith([{ ...draft, status: 'published' }]);

    assert.equal(packInForce(day('2027-03-31'), among).id, 'ilacs-2026-04');
    assert.equal(packInForce(day('2027-04-01'), among).id, 'renewed-2027');
  });

  it('is refused with the field at fault', () => {
    assert.throws(
      () => packsWith([{ ...draft, effectiveFrom: 'spring 2027' }]),
      (error) => error instanceof DomainError && error.message.includes('effectiveFrom'),
    );
  });

  it('is refused when a rule doesn’t say what it rests on', () => {
    const visitTypes = [{ key: 'jtai', notice: { basis: 'verified' } }];

    assert.throws(() => packsWith([{ ...draft, visitTypes }]), DomainError);
  });

  it('is refused when it extends nothing known, or itself', () => {
    assert.throws(() => packsWith([{ ...draft, extends: 'nothing' }]), DomainError);
    assert.throws(() => packsWith([{ ...draft, extends: 'renewed-2027' }]), DomainError);
    assert.throws(() => packsWith(['not a pack']), DomainError);
  });
});
