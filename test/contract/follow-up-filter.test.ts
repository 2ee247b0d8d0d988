import assert from 'node:assert/strict';
import type { FollowUpView } from '../../bot/contract/follow-up.ts';
import {
  filterWords,
  followUpFilterSchema,
  isFollowUpFound,
  isOnFollowUpList,
} from '../../bot/contract/follow-up-filter.ts';
import { aFollowUpView } from '../support/a-follow-up-view.ts';

describe('the filter of follow-ups', () => {
  const followUps = [
    aFollowUpView({
      id: 'late',
      overdue: true,
      rating: { colour: 'red', words: '3 working days overdue' },
    }),
    aFollowUpView({
      id: 'again',
      state: 'reopened',
      theme: 'front-door',
      themeTitle: 'front door',
    }),
    aFollowUpView({ id: 'moving', state: 'in-progress', next: 'Agree a date with the trust' }),
    aFollowUpView({ id: 'asked', state: 'awaiting-agreement' }),
    aFollowUpView({ id: 'over', state: 'closed', rating: null, owner: { id: 'j', name: 'Joe' } }),
  ];
  const shownAt = (address: string) => {
    const filter = followUpFilterSchema.parse(Object.fromEntries(new URLSearchParams(address)));
    return followUps
      .filter((one) => isFollowUpFound(one, filter) && isOnFollowUpList(filter.show, one))
      .map(({ id }) => id);
  };

  it('shows the list that the address names; what is overdue or reopened is open as well', () => {
    assert.deepEqual(shownAt('show=overdue'), ['late']);
    assert.deepEqual(shownAt('show=open'), ['late', 'again']);
    assert.deepEqual(shownAt('show=in-progress'), ['moving']);
    assert.deepEqual(shownAt('show=awaiting-agreement'), ['asked']);
    assert.deepEqual(shownAt('show=closed'), ['over']);
  });

  it('tells what is overdue from what is red for a missed clock alone', () => {
    const missed = aFollowUpView({
      rating: { colour: 'red', words: 'statutory clock 2 working days overdue' },
      clocks: [
        {
          ...{ visitId: 'v1', key: 'draft', title: 'Draft action plan', day: '2018-03-22' },
          ...{ basis: 'verified', state: 'overdue', words: '2 working days overdue', sent: null },
        },
      ],
    });
    const lists = (followUp: FollowUpView) =>
      (['overdue', 'clock-missed', 'red'] as const).filter((list) =>
        isOnFollowUpList(list, followUp),
      );

    assert.deepEqual(lists(missed), ['clock-missed', 'red']);
    assert.deepEqual(lists(followUps[0]!), ['overdue', 'red']);
    assert.deepEqual(lists({ ...missed, state: 'closed', rating: null }), []);
  });

  it('shows all where the address names no list that there is', () => {
    assert.equal(shownAt('').length, 5);
    assert.equal(shownAt('show=weather&visit=v1').length, 5);
  });

  it('narrows by owner and theme, and finds words of what is done next, in any order', () => {
    assert.deepEqual(shownAt('owner=Joe'), ['over']);
    assert.deepEqual(shownAt('theme=front+door'), ['again']);
    assert.deepEqual(shownAt('find=TRUST+agree'), ['moving']);
    assert.deepEqual(shownAt('owner=Joe&show=open'), []);
  });

  it('narrows by letter, by its day: two of a title are two letters', () => {
    const [first, second] = [
      aFollowUpView({ documentDate: '2018-02-22' }),
      aFollowUpView({ documentDate: '2024-06-03' }),
    ];
    const filter = followUpFilterSchema.parse({
      letter: 'Focused visit letter: care leavers, Thu 22 Feb 2018',
    });

    assert.equal(isFollowUpFound(first, filter), true);
    assert.equal(isFollowUpFound(second, filter), false);
    assert.equal(filterWords(filter), 'Focused visit letter: care leavers, Thu 22 Feb 2018');
  });

  it('says what it lets through, for the papers that are narrowed by it', () => {
    const words = (address: string) =>
      filterWords(followUpFilterSchema.parse(Object.fromEntries(new URLSearchParams(address))));

    assert.equal(words('show=overdue&owner=Joe&find=trust'), 'overdue, Joe, “trust”');
    assert.equal(words('show=all'), '');
  });
});
