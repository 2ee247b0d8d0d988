import assert from 'node:assert/strict';
import { answerQuestion } from '../../../bot/domain/answers/answer.ts';
import type { Library } from '../../../bot/domain/answers/library.ts';
import { aFinding, answers, custody, dentist, library } from './a-library.ts';

describe('a question that only some findings can answer, or none', () => {
  it('has what comes closest beside it, and nothing where it is for no findings at all', () => {
    const fostered = aFinding('fostered', 'Foster carers wait for training.');
    const one = library([fostered]);
    const closest = (question: string) =>
      answerQuestion(question, one, 2026).closest.map(({ id }) => id);

    assert.deepEqual(closest('mockingbird training of foster carers in epilepsy'), ['fostered']);
    assert.deepEqual(closest('how many foster carers do we have?'), ['fostered']);
    assert.deepEqual(closest('foster carers'), []);
    assert.deepEqual(closest('how do I claim my expenses?'), []);
  });

  it('for a number of one thing is answered where a number is told', () => {
    const carers = aFinding('carers', 'Foster carers are trained well.');
    const moves = aFinding('moves', 'One in five children had three placement moves.');
    const both = library([carers, moves]);

    assert.deepEqual(answers('how many foster carers do we have?', both), []);
    const most = aFinding('most', 'Most children have had placement moves.');
    assert.deepEqual(answers('how many placement moves?', library([most])), ['most']);
    const unknown = aFinding('unknown', 'Nobody knows how many placement moves there are.');
    assert.deepEqual(answers('how many placement moves?', library([unknown])), ['unknown']);
    assert.deepEqual(answers('how many placement moves were there?', both), ['moves']);
    assert.deepEqual(answers('what percentage of foster carers are trained?', both), []);
    assert.deepEqual(answers('what proportion of kids moved placement?', both), ['moves']);
  });

  it('about what a committee was told is answered from the papers of that committee', () => {
    const both = library([dentist, custody]);
    const papers: Library = {
      ...both,
      documentOf: (finding) => ({
        kind: finding === custody ? 'committee-report' : 'focused-visit-letter',
        days: [finding.documentDate ?? ''],
      }),
    };

    for (const question of [
      'what was the committee told in 2025?',
      'what went to scrutiny in March 2025?',
      'what was scrutiny shown?',
    ]) {
      assert.deepEqual(answers(question, papers), ['custody'], question);
    }
  });

  it('for a price is answered where one is told', () => {
    const price = aFinding('price', 'A residential placement costs £5,100 a week on average.');
    const few = aFinding('few', 'Residential placements near home are few.');
    const both = library([price, few]);

    assert.deepEqual(answers('how much does a residential placement cost?', both), ['price']);
    assert.deepEqual(answers('how much does a dental check cost?'), []);
    const overspent = aFinding('overspent', 'Fostering is overspent by £2 million.');
    const forecast = aFinding('forecast', 'Overspends of fostering are not forecast.');
    const money = library([overspent, forecast]);
    assert.deepEqual(answers('how much is fostering overspending', money), ['overspent']);
  });

  it('is not answered when it asks for what no finding holds', () => {
    for (const question of [
      'who is the dentist?',
      'what time does the dentist open?',
      'when is the next dental check?',
      'when will dental checks start?',
      'when does the next inspection start?',
      'how do I book the dentist?',
      'how much do we pay for dental checks?',
      'how much is spent on dental checks?',
      'which dentist has the most children?',
      'dentist phone number',
      'name of the dentist',
      'what is the dentist called?',
      'book me a dental check',
      'can you write a plan for dental checks',
      'when do dental checks get announced',
      'how old is the dentist?',
      'how to cancel the dentist',
      'who invented dental checks?',
      'what year was the dentist born?',
    ]) {
      assert.deepEqual(answers(question), [], question);
    }
    assert.deepEqual(answers('how many care leavers do we have?'), []);
    assert.deepEqual(answers('when do dental checks start for children in care?'), ['dentist']);
    assert.deepEqual(answers('who checks that children get to the dentist?'), ['dentist']);
    assert.deepEqual(answers('how many children get dental checks late?'), ['dentist']);
    assert.deepEqual(answers('how old are dental checks?'), ['dentist']);
    assert.deepEqual(answers('who are the dental checks for?'), ['dentist']);
    assert.deepEqual(answers('who is the dental check for?'), ['dentist']);
  });
});
