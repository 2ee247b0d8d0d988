import assert from 'node:assert/strict';
import { escalatedTo } from '../../../bot/domain/follow-ups/escalation.ts';
import { aPerson } from '../../support/builders.ts';

describe('who hears of a follow-up that stays overdue', () => {
  const today = '2018-06-18';
  const manager = aPerson({ name: 'Aisha Rahman', roles: ['team-manager'] });
  const owner = aPerson({ name: 'Joe Clarke', lineManagerId: manager.id });
  const priya = aPerson({ name: 'Priya Shah', roles: ['coordinator'], coreGroup: true });
  const dana = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
  const staff = [manager, owner, priya, dana];

  const heard = (
    workingDays: number,
    { people = staff, embargoed = false, personId = owner.id } = {},
  ) => {
    const due = { followUpId: 'f', personIds: [personId], kind: 'overdue' as const, workingDays };
    const ids = escalatedTo(due, people, { embargoed, today });
    return people.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  };

  it('is nobody for a working week, then the line manager, after two the coordinator as well', () => {
    assert.deepEqual(
      [5, 6, 11].map((days) => heard(days)),
      [[], ['Aisha Rahman'], ['Aisha Rahman', 'Priya Shah']],
    );
  });

  it('is the coordinator at once where no line manager is on record, is there, or may see it', () => {
    const alone = { ...owner, lineManagerId: null };
    const away = { ...manager, away: { from: '2018-06-11', until: '2018-06-22' } };

    assert.deepEqual(heard(6, { people: [alone, priya, dana] }), ['Priya Shah']);
    assert.deepEqual(heard(6, { people: [away, owner, priya, dana] }), ['Priya Shah']);
    assert.deepEqual(heard(6, { embargoed: true }), ['Priya Shah']);
  });

  it('is the director of what the coordinator carries, and where there is no coordinator', () => {
    assert.deepEqual(heard(6, { personId: priya.id }), ['Dana Whitfield']);
    assert.deepEqual(heard(6, { people: [{ ...owner, lineManagerId: null }, dana] }), [
      'Dana Whitfield',
    ]);
  });

  it('is the line manager from the first reminder on while the owner is away and nobody deputises', () => {
    const away = { from: '2018-06-11', until: '2018-06-29' };
    const gone = { ...owner, away };
    const people = [manager, gone, priya, dana];
    const soon = { followUpId: 'f', kind: 'due-soon' as const, workingDays: 5 };
    const known = { embargoed: false, today };

    assert.deepEqual(escalatedTo({ ...soon, personIds: [owner.id] }, people, known), [manager.id]);
    assert.deepEqual(escalatedTo({ ...soon, personIds: [owner.id, dana.id] }, people, known), []);
    assert.deepEqual(
      escalatedTo({ ...soon, personIds: [owner.id] }, [gone, priya, dana], known),
      [priya.id],
      'the coordinator where no line manager is on record',
    );
  });

  it('is nobody twice, where the line manager is the coordinator', () => {
    const under = { ...owner, lineManagerId: priya.id };

    assert.deepEqual(heard(11, { people: [under, priya, dana] }), ['Priya Shah']);
  });
});
