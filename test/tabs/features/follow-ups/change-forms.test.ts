import assert from 'node:assert/strict';
import { changeFollowUpSchema } from '../../../../bot/contract/follow-up.ts';
import { changeForms } from '../../../../tabs/features/follow-ups/components/change-forms.ts';
import { aFollowUpView } from '../../../support/a-follow-up-view.ts';

describe('the forms of a follow-up', () => {
  const now = '2018-03-05T09:00:00Z';
  const facts = (given: Parameters<typeof aFollowUpView>[0] = {}, needsAgreement = false) => ({
    followUp: aFollowUpView(given),
    needsAgreement,
    now,
  });
  const evidence = [{ id: 'e', title: 'Audit', url: 'https://a.example/', by: 'Joe', at: now }];

  it('ask for a day and a reason to move the due day, and say that the first one stays', () => {
    const form = changeForms.redate(facts({ due: '2018-04-30' }));

    assert.equal(
      form.words,
      'Due Mon 30 Apr. It stays on record that it was first due Thu 29 Mar.',
    );
    const checked = (due: string, reason: string) =>
      changeFollowUpSchema.shape.change
        .safeParse(form.change({ due, reason }, ''))
        .error?.issues.map(({ path }) => path[0]);
    assert.deepEqual(checked('', ''), ['due', 'reason']);
    assert.equal(checked('2018-05-01', 'Elections'), undefined);
  });

  it('say what is missing before a follow-up can be closed', () => {
    const step = { id: 's', title: 'Draft', due: null, done: null, overdue: false };
    const form = changeForms.close(facts({ steps: [step] }));

    assert.equal(form.waits, true);
    assert.equal(
      form.words,
      'Before it can be closed, add evidence that shows it is done, and finish or remove 1 step.',
    );
  });

  it('say what has to be closed first, to the second person too', () => {
    const dependsOn = { id: 'f', action: 'Recruit four', closed: false };
    const left = 'Before it can be closed, close “Recruit four”, which it waits for.';

    assert.equal(changeForms.close(facts({ evidence, dependsOn })).words, left);
    const agree = changeForms.agree(facts({ evidence, dependsOn }));
    assert.deepEqual([agree.words, agree.waits], [left, true]);
    const closed = { ...dependsOn, closed: true };
    assert.equal(changeForms.close(facts({ evidence, dependsOn: closed })).waits, false);
  });

  it('ask for agreement where the council wants a second person', () => {
    assert.equal(changeForms.close(facts({ evidence })).title, 'Close this follow-up');
    assert.equal(changeForms.close(facts({ evidence }, true)).title, 'Ask to close');
  });

  it('take no empty text for a number', () => {
    const { change } = changeForms.value(facts());
    const isChange = (value: string) =>
      changeFollowUpSchema.shape.change.safeParse(change({ value, day: '2018-03-01' }, '')).success;

    assert.deepEqual([isChange(''), isChange('0'), isChange('72.5')], [false, true, true]);
  });
});
