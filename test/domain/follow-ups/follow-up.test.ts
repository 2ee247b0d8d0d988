import assert from 'node:assert/strict';
import { changedFollowUp } from '../../../bot/domain/follow-ups/change-follow-up.ts';
import {
  followUpChangeSchema,
  type ChangeContext,
  type FollowUpChange,
} from '../../../bot/domain/follow-ups/changes.ts';
import { followUpSchema, nextOf, type FollowUp } from '../../../bot/domain/follow-ups/follow-up.ts';
import { aFollowUp, firstFollowUp } from '../../support/a-follow-up.ts';

let requests = 0;
function aContext(given: Partial<ChangeContext> = {}): ChangeContext {
  requests += 1;
  return {
    requestId: `request-${requests}`,
    by: 'aisha',
    at: '2018-03-05T10:00:00Z',
    today: '2018-03-05',
    needsAgreement: false,
    waitsFor: null,
    ...given,
  };
}

const after = (followUp: FollowUp, ...changes: FollowUpChange[]) =>
  changes.reduce((now, change) => changedFollowUp(now, change, aContext()), followUp);

const evidence = {
  kind: 'add-evidence',
  title: 'Audit of March',
  url: 'https://council.example/audit',
} as const;
const aStep = (title: string, due: string | null = null) =>
  ({ kind: 'add-step', title, due }) as const;

describe('a follow-up', () => {
  it('of the first version reads as open since it was made, and never re-dated', () => {
    const followUp = followUpSchema.parse(firstFollowUp);

    assert.equal(followUp.state, 'open');
    assert.deepEqual(followUp.redatings, []);
    assert.equal(followUp.revision, 1);
  });

  it('in progress always knows what is next: as it was said, else the first step not done', () => {
    const started = after(aFollowUp(), { kind: 'start', next: 'Agree a date with the trust' });
    const stepped = after(aFollowUp(), aStep('Draft'), aStep('Consult'), {
      kind: 'start',
      next: null,
    });
    const [draft] = stepped.steps;
    const done = after(stepped, { kind: 'mark-step', step: draft!.id, done: true });

    assert.equal(nextOf(started), 'Agree a date with the trust');
    assert.deepEqual([nextOf(stepped), nextOf(done)], ['Draft', 'Consult']);
    assert.deepEqual(done.since, { by: 'aisha', at: '2018-03-05T10:00:00Z' });
  });

  it('is not started without saying what is next', () => {
    assert.throws(() => after(aFollowUp(), { kind: 'start', next: null }), /Say what happens next/);
  });

  it('is started by a note that says what is next', () => {
    const noted = after(aFollowUp(), { kind: 'note', text: 'Met the trust', next: 'Write it up' });

    assert.equal(noted.state, 'in-progress');
    assert.equal(noted.notes[0]?.text, 'Met the trust');
  });

  it('keeps its original day, and every move with reason, person and moment', () => {
    const moved = after(
      aFollowUp(),
      { kind: 'redate', due: '2018-04-30', reason: 'The trust asked for time' },
      { kind: 'redate', due: '2018-05-31', reason: 'Elections' },
    );

    assert.deepEqual([moved.originalDue, moved.due], ['2018-03-29', '2018-05-31']);
    assert.deepEqual(
      moved.redatings.map(({ from, to, reason, by }) => [from, to, reason, by]),
      [
        ['2018-03-29', '2018-04-30', 'The trust asked for time', 'aisha'],
        ['2018-04-30', '2018-05-31', 'Elections', 'aisha'],
      ],
    );
  });

  it('is never re-dated without a reason, into the past, or to the day it has', () => {
    const redate = (due: string) => () =>
      after(aFollowUp(), { kind: 'redate', due, reason: 'Because' });

    assert.throws(redate('2018-03-02'), /in the past/);
    assert.throws(redate('2018-03-29'), /already/);
    const silent = { kind: 'redate', due: '2018-04-30', reason: '  ' };
    assert.equal(followUpChangeSchema.safeParse(silent).success, false);
  });

  it('is changed once by the same request, however often it comes', () => {
    const context = aContext();
    const note = { kind: 'note', text: 'Met the trust', next: null } as const;
    const once = changedFollowUp(aFollowUp(), note, context);

    assert.equal(changedFollowUp(once, note, context), once);
  });

  it('records values of its measure by day, none from the future', () => {
    const measured = after(
      aFollowUp(),
      { kind: 'measure', title: 'Plans reviewed in time', unit: '%', target: 95 },
      { kind: 'value', day: '2018-03-04', value: 72 },
      { kind: 'value', day: '2018-01-08', value: 58 },
    );

    assert.deepEqual(
      measured.measure?.values.map(({ value }) => value),
      [58, 72],
    );
    assert.throws(() => after(measured, { kind: 'value', day: '2018-03-06', value: 1 }), /future/);
  });
});

describe('a value of a follow-up that was mistyped', () => {
  const set = { kind: 'measure', title: 'Plans reviewed', unit: '%', target: 95 } as const;
  const valued = after(aFollowUp(), set, { kind: 'value', day: '2018-03-01', value: 610 });
  const [mistyped] = valued.measure!.values;

  it('is corrected, by whoever corrects it', () => {
    const right = changedFollowUp(
      valued,
      { kind: 'correct-value', measured: mistyped!.id, day: '2018-02-28', value: 61 },
      aContext({ by: 'joe' }),
    );

    const [value] = right.measure!.values;
    assert.deepEqual([value?.day, value?.value, value?.by], ['2018-02-28', 61, 'joe']);
    const future = { kind: 'correct-value', measured: mistyped!.id, value: 61 } as const;
    assert.throws(() => after(valued, { ...future, day: '2018-03-06' }), /in the future/);
  });

  it('is removed, once', () => {
    const remove = { kind: 'remove-value', measured: mistyped!.id } as const;
    const without = after(valued, remove);

    assert.deepEqual(without.measure?.values, []);
    assert.throws(() => after(without, remove), /That value is no longer there/);
  });
});

describe('closing a follow-up', () => {
  const close = { kind: 'close', words: 'All plans reviewed' } as const;

  it('needs evidence', () => {
    assert.throws(() => after(aFollowUp(), close), /Add a link to what shows that it is done/);
  });

  it('needs every step done', () => {
    const half = after(aFollowUp(), evidence, aStep('Draft'));

    assert.throws(() => after(half, close), /1 step is not done/);
  });

  it('needs what has to be closed first to be closed', () => {
    const context = aContext({ waitsFor: '“Recruit four”' });

    assert.throws(
      () => changedFollowUp(after(aFollowUp(), evidence), close, context),
      /It waits for “Recruit four”, which has to be closed first/,
    );
  });

  it('is not agreed to while a step that came in meanwhile is not done', () => {
    const asked = changedFollowUp(
      after(aFollowUp(), evidence),
      close,
      aContext({ needsAgreement: true }),
    );
    const agree = (followUp: FollowUp, given: Partial<ChangeContext> = {}) =>
      changedFollowUp(followUp, { kind: 'agree' }, aContext({ by: 'dana', ...given }));
    const more = after(asked, aStep('Audit the other team'));

    assert.throws(() => agree(more), /1 step is not done\. Finish or remove it/);
    assert.throws(() => agree(asked, { waitsFor: '“Recruit four”' }), /closed first/);
    const [step] = more.steps;
    const done = after(more, { kind: 'mark-step', step: step!.id, done: true });
    assert.equal(agree(done).state, 'closed');
  });

  it('takes one person where the council has no such rule', () => {
    const closed = after(aFollowUp(), evidence, close);

    assert.equal(closed.state, 'closed');
    assert.equal(closed.closing?.words, 'All plans reviewed');
  });

  it('takes a second person where the council says so, and never the same', () => {
    const asked = changedFollowUp(
      after(aFollowUp(), evidence),
      close,
      aContext({ needsAgreement: true }),
    );
    assert.equal(asked.state, 'awaiting-agreement');

    assert.throws(() => after(asked, { kind: 'agree' }), /somebody else has to agree/);
    const agreed = changedFollowUp(asked, { kind: 'agree' }, aContext({ by: 'dana' }));
    assert.equal(agreed.state, 'closed');
    assert.equal(agreed.agreement?.by, 'dana');
  });

  it('that is not agreed goes back to being in progress, with the reason noted', () => {
    const asked = changedFollowUp(
      after(aFollowUp(), evidence),
      close,
      aContext({ needsAgreement: true }),
    );
    const declined = changedFollowUp(
      asked,
      { kind: 'decline', reason: 'The audit covers one team' },
      aContext({ by: 'dana' }),
    );

    assert.equal(declined.state, 'in-progress');
    assert.match(declined.notes.at(-1)?.text ?? '', /The audit covers one team/);
  });

  it('ends all changes until it is reopened with a reason', () => {
    const closed = after(aFollowUp(), evidence, close);

    assert.throws(() => after(closed, { kind: 'start', next: 'More' }), /Reopen it/);
    const reopened = after(closed, { kind: 'reopen', reason: 'Inspectors found it again' });
    assert.equal(reopened.state, 'reopened');
    assert.match(reopened.notes.at(-1)?.text ?? '', /Inspectors found it again/);
  });
});
