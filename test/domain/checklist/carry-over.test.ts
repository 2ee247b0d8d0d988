import assert from 'node:assert/strict';
import { carriedItems, type Unresolved } from '../../../bot/domain/checklist/carry-over.ts';

const finding: Unresolved = {
  findingId: 'Letter-1:7',
  text: 'There is no independent review and scrutiny of plans for care leavers.',
  theme: 'care-leavers',
  visitTitle: 'Focused visit, January 2018',
  followUps: [],
};

describe('findings that earlier visits left open', () => {
  it('come back as items of the next visit on the theme', () => {
    const item = carriedItems([finding], 'care-leavers')[0]!;

    assert.equal(
      item.title,
      'Show progress on: There is no independent review and scrutiny of plans for care leavers.',
    );
    assert.equal(
      item.why,
      'Found at an earlier visit (Focused visit, January 2018) and still open.',
    );
    assert.equal(item.key, 'carried-letter-1-7');
    assert.equal(item.owner, 'quality-assurance');
    assert.equal(item.evidence, true);
  });

  it('come back as the follow-up’s action, with its owner, where there is one', () => {
    const followUps = [
      {
        id: 'f-1',
        action: 'Review every pathway plan',
        ownerId: 'h',
        ownerRole: 'head-of-service',
      },
    ] as const;
    const item = carriedItems([{ ...finding, followUps }], 'care-leavers')[0]!;

    assert.equal(item.title, 'Show progress on: Review every pathway plan');
    assert.equal(item.owner, 'head-of-service');
  });

  it('come back once for each of several follow-ups', () => {
    const followUps = [
      {
        id: 'f-1',
        action: 'Review every pathway plan',
        ownerId: 'h',
        ownerRole: 'head-of-service',
      },
      { id: 'f-2', action: 'Appoint a reviewing officer', ownerId: 't', ownerRole: 'team-manager' },
    ] as const;
    const items = carriedItems([{ ...finding, followUps }], 'care-leavers');

    assert.deepEqual(
      items.map(({ title, owner }) => [title, owner]),
      [
        ['Show progress on: Review every pathway plan', 'head-of-service'],
        ['Show progress on: Appoint a reviewing officer', 'team-manager'],
      ],
    );
    assert.equal(new Set(items.map(({ key }) => key)).size, 2);
  });

  it('stay away from a visit on another theme', () => {
    assert.deepEqual(carriedItems([finding], 'front-door'), []);
  });

  it('all come back when the whole service is inspected', () => {
    assert.equal(carriedItems([finding, { ...finding, theme: 'front-door' }], null).length, 2);
  });

  it('are shortened to a title at a word', () => {
    const text = `Where new risks emerge for children and young people, not enough priority is ${'given '.repeat(20)}`;
    const item = carriedItems([{ ...finding, text }], 'care-leavers')[0]!;

    assert.ok(item.title.length <= 120);
    assert.ok(item.title.endsWith('given …'));
  });
});
