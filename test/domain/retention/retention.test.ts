import assert from 'node:assert/strict';
import {
  isOver,
  periodFault,
  planEndings,
  planErasures,
  unsetPeriods,
  type Periods,
} from '../../../bot/domain/retention/retention.ts';

const visit = { visitId: 'drill', since: '2018-03-30T23:30:00Z', gone: [] };
const periods: Periods = {
  ...{ deliveries: 6, requests: 12, visit: 24, audit: 84 },
  ...{ letters: null, leavers: null },
};
const held = { reason: 'Judicial review', by: 'dana', at: '2018-04-01T09:00:00Z' };

describe('how long the record is kept', () => {
  it('is for good until the council says otherwise', () => {
    assert.deepEqual(planErasures([visit], { periods: unsetPeriods, holds: [] }), []);
  });

  it('is counted in months from the London day on which the visit ended', () => {
    const planned = planErasures([visit], { periods, holds: [] });

    assert.deepEqual(
      planned.map(({ part, goesOn }) => [part, goesOn]),
      [
        ['deliveries', '2018-09-30'],
        ['requests', '2019-03-31'],
        ['visit', '2020-03-31'],
        ['audit', '2025-03-31'],
      ],
    );
  });

  it('is over on that day, and not on the day before', () => {
    assert.equal(isOver(visit.since, 12, '2019-03-30'), false);
    assert.equal(isOver(visit.since, 12, '2019-03-31'), true);
    assert.equal(isOver(visit.since, null, '2999-01-01'), false);
  });

  it('is stopped by a hold on the visit or on everything, and by no other', () => {
    const heldBy = (visitId: string | null) =>
      planErasures([visit], { periods, holds: [{ ...held, visitId }] }).some((one) => one.held);

    assert.deepEqual([heldBy('drill'), heldBy(null), heldBy('another')], [true, true, false]);
  });

  it('of what outlives visits is counted alike, and stopped by a hold on its visit', () => {
    const letter = { since: '2018-02-22T12:00:00Z', visitId: 'drill' };
    const planned = (holds: (string | null)[]) =>
      planEndings(
        [letter],
        84,
        holds.map((visitId) => ({ ...held, visitId })),
      );

    assert.deepEqual(planEndings([letter], null, []), []);
    assert.deepEqual(
      [[], ['drill'], [null], ['another']].map((holds) => planned(holds)[0]),
      [false, true, true, false].map((isHeld) => ({
        ...letter,
        goesOn: '2025-02-22',
        held: isHeld,
      })),
    );
  });

  it('has nothing left but the audit trail once the visit is gone', () => {
    const planned = planErasures([{ ...visit, gone: ['visit'] }], { periods, holds: [] });

    assert.deepEqual(
      planned.map(({ part }) => part),
      ['audit'],
    );
  });

  it('cannot be longer for a part than for the visit, or for the visit than for its audit trail', () => {
    assert.equal(periodFault(periods), null);
    assert.match(periodFault({ ...periods, requests: 25 }) ?? '', /Who was told, and requests/);
    assert.match(periodFault({ ...periods, deliveries: null }) ?? '', /Who was told, and requests/);
    assert.match(periodFault({ ...periods, audit: 12 }) ?? '', /audit trail/);
    assert.equal(periodFault({ ...periods, audit: null }), null);
  });
});
