import assert from 'node:assert/strict';
import { editTemplate } from '../../../bot/domain/checklist/edit-template.ts';
import { checklistTemplate } from '../../../bot/domain/checklist/templates.ts';
import { DomainError } from '../../../bot/domain/errors.ts';
import { packById } from '../../../bot/domain/framework/packs.ts';

const template = checklistTemplate({
  type: 'focused-visit',
  theme: 'care-leavers',
  pack: packById('ilacs-2018')!,
});
const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key);
const refused = (code: string) => (error: unknown) =>
  error instanceof DomainError && error.code === code;

const item = {
  key: 'tell-caretakers',
  title: 'Tell the caretakers which doors to open',
  why: 'The side entrance is locked before nine.',
  category: 'logistics',
  owner: 'business-support',
  kind: 'shared',
  audience: [],
  due: 'fieldwork-start -1 12:00',
  evidence: false,
  annexA: [],
} as const;

describe('a council’s own checklist', () => {
  it('gains an item where it is wanted, as a new version', () => {
    const own = editTemplate(template, {
      kind: 'add',
      item: { ...item, audience: [], annexA: [] },
      before: 'core-group',
    });

    assert.equal(own.version, template.version + 1);
    assert.equal(
      keys(own.items).indexOf('tell-caretakers') + 1,
      keys(own.items).indexOf('core-group'),
    );
    assert.equal(template.version, own.version - 1);
    assert.ok(!keys(template.items).includes('tell-caretakers'));
  });

  it('changes an item and leaves the rest', () => {
    const fields = { due: 'call +15m', owner: 'deputy-director' } as const;
    const own = editTemplate(template, { kind: 'change', key: 'record-call', fields });

    const changed = own.items[0]!;
    const others = own.items.slice(1);
    assert.equal(changed.owner, 'deputy-director');
    assert.deepEqual(changed.due, { kind: 'minutes', minutes: 15 });
    assert.deepEqual(others, template.items.slice(1));
  });

  it('keeps what a deadline rests on until the council moves the deadline', () => {
    const inspection = checklistTemplate({
      type: 'standard-inspection',
      theme: null,
      pack: packById('ilacs-2018')!,
    });
    const basisAfter = (fields: { title: string } | { due: string }) => {
      const key = 'publish-report';
      const own = editTemplate(inspection, { kind: 'change', key, fields });
      return own.items.find((one) => one.key === key)?.basis?.kind;
    };

    assert.equal(basisAfter({ title: 'Publish it' }), 'verified');
    assert.equal(basisAfter({ due: 'letter +30 17:00' }), 'verified');
    assert.equal(basisAfter({ due: 'letter +25 17:00' }), 'default');
  });

  it('retires an item', () => {
    const own = editTemplate(template, { kind: 'retire', key: 'committee-report' });

    assert.ok(!keys(own.items).includes('committee-report'));
    assert.equal(own.items.length, template.items.length - 1);
  });

  it('moves an item', () => {
    const own = editTemplate(template, { kind: 'move', key: 'dry-run', before: 'record-call' });
    const last = editTemplate(own, { kind: 'move', key: 'dry-run', before: null });

    assert.equal(own.items[0]?.key, 'dry-run');
    assert.equal(last.items.at(-1)?.key, 'dry-run');
    assert.equal(last.version, template.version + 2);
  });

  it('refuses an item that is not there', () => {
    assert.throws(
      () => editTemplate(template, { kind: 'retire', key: 'nothing' }),
      refused('not-found'),
    );
  });

  it('refuses a second item of the same key', () => {
    const twice = { ...item, key: 'dry-run', audience: [], annexA: [] };

    assert.throws(
      () => editTemplate(template, { kind: 'add', item: twice, before: null }),
      refused('conflict'),
    );
    assert.throws(
      () => editTemplate(template, { kind: 'change', key: 'welcome', fields: { key: 'dry-run' } }),
      refused('conflict'),
    );
  });

  it('refuses an item without a title, or due at no moment', () => {
    for (const fields of [{ title: '' }, { due: 'soon' }]) {
      assert.throws(
        () => editTemplate(template, { kind: 'change', key: 'dry-run', fields }),
        refused('invalid'),
      );
    }
  });
});
