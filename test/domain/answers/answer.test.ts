import assert from 'node:assert/strict';
import { answerQuestion } from '../../../bot/domain/answers/answer.ts';
import { aFinding, all, answers, library, visits } from './a-library.ts';

describe('a question about findings', () => {
  it('is answered in whatever words it is asked', () => {
    assert.deepEqual(answers('are our LAC getting to the dentist?'), ['dentist']);
    assert.deepEqual(answers('NEET'), ['jobs']);
    assert.deepEqual(answers('teenagers locked up in a YOI'), ['custody']);
  });

  it('is answered in any tense, and in American spelling', () => {
    const drivers = aFinding('drivers', 'Drivers are not recognised as people who may help.');
    const told = aFinding('told', 'Nurses do not tell drivers of fines.');

    assert.deepEqual(answers('are drivers recognized?', library([drivers])), ['drivers']);
    assert.deepEqual(answers('are drivers told of fines?', library([told])), ['told']);
  });

  it('on a part of a wider topic is answered by what is said of the whole', () => {
    const exploited = aFinding('exploited', 'Young people who are exploited lose help at 18.');

    assert.deepEqual(answers('grooming', library([exploited])), ['exploited']);
  });

  it('is answered whoever asks, and whatever they want it for', () => {
    assert.deepEqual(answers('I am a school governor and wonder about the dentist'), ['dentist']);
    assert.deepEqual(answers('custody, for a presentation to new magistrates'), ['custody']);
  });

  it('is answered when it is typed wrongly', () => {
    assert.deepEqual(answers('dentla chekcs'), ['dentist']);
    assert.deepEqual(answers('employmnet'), ['jobs']);
    for (const question of ["who can't get to the dentist?", 'kids who cant see a dentist']) {
      assert.deepEqual(answers(question), ['dentist'], question);
    }
    assert.deepEqual(answers("they've seen no dentist"), ['dentist']);
    assert.deepEqual(answers("kids who won't see a dentist"), ['dentist']);

    const carers = aFinding('carers', 'Young carers are not known.', { theme: null });
    assert.deepEqual(answers('youg carers', library([carers])), ['carers']);
    const staff = aFinding('staff', 'Newly qualified staff are well supported.', { theme: null });
    assert.deepEqual(answers('newly qualifed social workers', library([staff])), ['staff']);
    const edge = aFinding('edge', 'Edge of care workers work at evenings.', { theme: null });
    assert.deepEqual(answers('egde of care', library([edge])), ['edge'], 'two letters swapped');
    assert.deepEqual(answers('edfe of care', library([edge])), ['edge'], 'the key beside');
    assert.deepEqual(answers('edge of cae', library([edge])), ['edge'], 'a letter left out');
    assert.deepEqual(answers('eveninggs', library([edge])), ['edge'], 'a letter doubled');
    const covid = aFinding('covid', 'Staff kept visiting in the pandemic.', { theme: null });
    assert.deepEqual(answers('visits in covd', library([covid])), ['covid'], 'no form of "cove"');
    const facing = aFinding('facing', 'Families facing eviction are helped.', { theme: null });
    assert.deepEqual(answers('faxing', library([facing])), []);
  });

  it('is not answered by what merely looks alike', () => {
    const appointed = aFinding('appointed', 'A director was newly appointed, and is supported.');
    const changed = library([appointed]);

    assert.deepEqual(answers('dental appointments', changed), []);
    assert.deepEqual(answers('is everybody supportive?', changed), []);
    assert.deepEqual(answers('the new director', changed), ['appointed']);
    const early = aFinding('early', 'Early help is offered to every family.', { theme: null });
    assert.deepEqual(answers('EHE numbers', library([early])), [], 'elective home education');
    assert.deepEqual(answers('staff car parking'), []);
    assert.deepEqual(answers('who won the football last night?'), []);
    assert.deepEqual(answers('swimming lessons for children in care'), []);
  });

  it('is not answered where the word that narrows it is not spoken of', () => {
    assert.deepEqual(answers('youth justice custody suite'), []);
    const support = aFinding('support', 'Children wait for mental health support.');
    assert.deepEqual(answers('mental health', library([support])), ['support']);
    assert.deepEqual(answers('self-harm', library([support])), []);
  });

  it('is answered in part where the record speaks of the rest elsewhere', () => {
    const records = aFinding('records', 'Case records are kept well.');
    const hopeful = aFinding('hopeful', 'Assessments are over-optimistic.');
    const asked = 'are our case notes too rosy?';

    assert.deepEqual(answers(asked, library([hopeful, records])), ['records', 'hopeful']);
    assert.deepEqual(answers('are our stables too rosy?', library([records])), []);
  });

  it('has up to three answers, the last of which may say less of it', () => {
    const late = aFinding('late', 'Visits to babies are late.', { theme: null });
    const babies = aFinding('babies', 'Babies are weighed.', { theme: null });

    assert.deepEqual(answers('visits to babies late', library([late, babies])), ['late', 'babies']);
    assert.deepEqual(answers('visits to babies late', library([babies])), []);
  });

  it('is answered where only the manner of asking is not spoken of', () => {
    const audits = aFinding('audits', 'Audits include the views of families.');

    assert.deepEqual(answers('are audits followed through?', library([audits])), ['audits']);
  });

  it('knows what is sent from special educational needs', () => {
    const pupils = aFinding('pupils', 'Support for pupils with special educational needs is late.');
    const one = library([pupils]);

    assert.deepEqual(answers('SEND', one), ['pupils']);
    assert.deepEqual(answers('send kids', one), ['pupils']);
    assert.deepEqual(answers('what do the police send?', one), []);
  });

  it('is answered word by word where nobody says a phrase of everyday words', () => {
    const leaving = aFinding('leaving', 'No plan says how a family may exit the service.');

    assert.deepEqual(answers('exit plans', library([leaving])), ['leaving']);
  });

  it('is answered with accents or without', () => {
    const cafe = aFinding('cafe', 'Young people run a café.');

    assert.deepEqual(answers('is the cafe run by young people?', library([cafe])), ['cafe']);
  });

  it('tells apart what only begins alike', () => {
    const morale = aFinding('morale', 'Staff are hopeful about the direction of travel.');
    const sufficient = aFinding('sufficient', 'Leaders did not respond with sufficient urgency.');
    const both = library([morale, sufficient]);

    assert.deepEqual(answers('gypsy, roma and traveller families', both), []);
    assert.deepEqual(answers('sufficiency', both), []);

    const neet = aFinding('neet', 'Too few care leavers are in employment.', { theme: null });
    assert.deepEqual(answers('out of work', library([neet])), ['neet']);
    assert.deepEqual(answers('does it work out?', library([neet])), []);

    const staff = aFinding('staff', 'Most social workers are permanent.', { theme: null });
    assert.deepEqual(answers('permanence', library([staff])), []);

    const adviser = aFinding('adviser', 'The government adviser has gone.', { theme: null });
    assert.deepEqual(answers('governance', library([adviser])), []);

    const heard = aFinding('heard', 'Families are heard, and communicate well.', { theme: null });
    for (const question of ['court hearings', 'the community'])
      assert.deepEqual(answers(question, library([heard])), [], question);
  });

  it('is not answered where a thing of the field is asked for that nobody speaks of', () => {
    const fostered = aFinding('fostered', 'Foster carers say that matching is slow.');
    const one = library([fostered]);

    assert.deepEqual(answers('slow matching with foster carers', one), ['fostered']);
    assert.deepEqual(answers('mockingbird matching', one), []);
    assert.deepEqual(answers('epilepsy of children matched', one), []);
  });

  it('is answered all the same where a finding speaks of nearly all else', () => {
    const hub = aFinding('hub', 'The hub has brought police and health staff together quickly.');
    const both = library([hub, aFinding('fostered', 'Foster carers say that matching is slow.')]);

    assert.deepEqual(answers('police, health and mockingbird staff together quickly', both), [
      'hub',
    ]);
  });

  it('is answered from the newest letter when it asks for the latest', () => {
    assert.deepEqual(answers('latest findings'), ['custody']);
    assert.deepEqual(answers('what are the latest findings on care leavers?'), ['custody']);
  });

  it('is answered with all there is on a theme, the newest first', () => {
    assert.deepEqual(answers('what did inspectors say about care leavers?'), ['custody', 'jobs']);
  });

  it('may ask for strengths, or what needs work, or priority actions only', () => {
    assert.deepEqual(answers('strengths in children in care'), ['visits']);
    assert.deepEqual(answers('areas for improvement on children in care'), ['dentist']);
    assert.deepEqual(answers('priority actions on care leavers'), ['custody']);
    assert.deepEqual(answers('what must be put right at once?'), ['custody']);
    assert.deepEqual(answers('children in care visit, what to fix'), ['dentist']);
    const late = aFinding('late', 'Reviews are late.');
    const two = library([visits, late]);
    for (const question of [
      'what do we still need to fix for children in care',
      'what did the letter on children in care say the council had to improve',
    ])
      assert.deepEqual(answers(question, two), ['late'], question);
  });

  it('may ask for what is good, or what is wrong, and gets that first', () => {
    for (const question of [
      'what was good in the letter on children in care',
      'good points on children in care',
      "what's working well with LAC",
    ])
      assert.deepEqual(answers(question), ['visits', 'dentist'], question);
    for (const question of ['what went wrong with children in care', 'bad points on LAC'])
      assert.deepEqual(answers(question), ['dentist', 'visits'], question);
  });

  it('may ask for a year, a span of years, or a kind of visit', () => {
    assert.deepEqual(answers('what did they say in 2022?'), ['jobs']);
    assert.deepEqual(answers('findings since 2025'), ['custody']);
    assert.deepEqual(answers('findings between 2022 and 2024 on children in care'), [
      'dentist',
      'visits',
    ]);
    assert.deepEqual(answers('latest monitoring visit'), ['custody']);
    assert.deepEqual(answers('dental checks in 2019'), []);
  });

  it('may ask what needs work by a subject that the findings of its letter do not name', () => {
    const asked = 'priority actions of the 2025 monitoring visit on youth violence';

    assert.deepEqual(answers(asked), ['custody']);
    assert.deepEqual(answers('what needed sorting according to the visit of spring 2025?'), [
      'custody',
    ]);
    assert.deepEqual(answers('what did the 2025 visit say about horses'), []);
  });

  it('may ask for a month, and gets its year where no letter is from that month', () => {
    assert.deepEqual(answers('monitoring visit May 2022'), ['jobs']);
    assert.deepEqual(answers('strengths in feb 2024'), ['visits']);
    assert.deepEqual(answers('what did they say in January 2025?'), ['custody']);
  });

  it('that nothing answers has the nearest themes first', () => {
    const { findings, themes } = answerQuestion('custody suite carpets', library(all), 2026);

    assert.deepEqual(findings, []);
    assert.deepEqual(themes, ['care-leavers', 'children-in-care']);
  });
});
