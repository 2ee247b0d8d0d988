import assert from 'node:assert/strict';
import { progressBy } from '../../../../tabs/features/follow-ups/components/progress-counts.ts';
import { aFollowUpView } from '../../../support/a-follow-up-view.ts';

describe('the progress of follow-ups', () => {
  const followUps = [
    aFollowUpView({ rating: null, state: 'closed' }),
    aFollowUpView({ rating: { colour: 'red', words: '' } }),
    aFollowUpView({ rating: { colour: 'amber', words: '' }, themeTitle: null }),
  ];

  it('counts what is closed and how the rest is rated, the largest group first', () => {
    assert.deepEqual(progressBy(followUps, 'theme'), [
      { title: 'Care leavers', counts: { closed: 1, green: 0, amber: 0, red: 1 } },
      { title: 'No theme', counts: { closed: 0, green: 0, amber: 1, red: 0 } },
    ]);
  });

  it('names a group for those that nobody reviews', () => {
    assert.deepEqual(
      progressBy(followUps, 'board').map(({ title }) => title),
      ['Nobody named'],
    );
  });
});
