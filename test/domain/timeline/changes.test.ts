import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { packById } from '../../../bot/domain/framework/packs.ts';
import { timelineChanges } from '../../../bot/domain/timeline/changes.ts';
import { planTimeline } from '../../../bot/domain/timeline/plan-timeline.ts';

const visit = {
  type: 'focused-visit',
  call: Temporal.PlainDateTime.from('2018-01-23T09:30'),
  pack: packById('ilacs-2018')!,
} as const;
const day = (text: string) => Temporal.PlainDate.from(text);

describe('moving a visit’s dates', () => {
  it('names what moved, and leaves out what did not', () => {
    const before = planTimeline(visit);
    const fieldwork = { start: day('2018-02-06'), end: day('2018-02-07') };
    const changes = timelineChanges(before, planTimeline({ ...visit, fieldwork }));

    const keys = changes.map(({ key }) => key);
    assert.ok(!keys.includes('call'));
    assert.ok(!keys.includes('first-upload'));
    assert.deepEqual(
      changes.find(({ key }) => key === 'fieldwork-start'),
      {
        key: 'fieldwork-start',
        title: 'First day of fieldwork',
        was: '2018-01-30',
        now: '2018-02-06',
      },
    );
    assert.equal(changes.find(({ key }) => key === 'letter-expected-from')?.now, '2018-03-01');
  });

  it('names what a received letter brings, and what it makes needless', () => {
    const before = planTimeline(visit);
    const changes = timelineChanges(
      before,
      planTimeline({ ...visit, received: day('2018-02-22') }),
    );

    assert.equal(changes.find(({ key }) => key === 'received')?.was, null);
    assert.equal(changes.find(({ key }) => key === 'letter-late')?.now, null);
  });

  it('names nothing when nothing moved', () => {
    assert.deepEqual(timelineChanges(planTimeline(visit), planTimeline(visit)), []);
  });
});
