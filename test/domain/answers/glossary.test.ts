import assert from 'node:assert/strict';
import { aFinding, all, answers, custody, library } from './a-library.ts';

describe('a question in the words of the glossary', () => {
  it('is answered where small words stand within a term, or its words in another order', () => {
    const excluded = aFinding('excluded', 'Too many children are permanently excluded.');
    const shortage = aFinding('shortage', 'There are too few local placements.');
    const both = library([excluded, shortage]);

    assert.deepEqual(answers('are we kicking kids out of school?', both), ['excluded']);
    assert.deepEqual(answers('children kicked out of their school', both), ['excluded']);
    assert.deepEqual(answers('they kick them out of school', both), ['excluded']);
    assert.deepEqual(answers('a shortage of placements', both), ['shortage']);
    assert.deepEqual(answers('placement shortage', both), ['shortage']);
    assert.deepEqual(answers('what about careleavers?'), ['custody', 'jobs']);

    const endings = aFinding('endings', 'Endings are abrupt.');
    const own = [['endings', 'plan stopped']];
    assert.deepEqual(answers('where a plan was stopped', library([endings], own)), ['endings']);
  });

  it('has no term in it across a verb that asks', () => {
    const uni = aFinding('uni', 'Care leavers in higher education receive support.');

    assert.deepEqual(answers('what support do our care leavers get at uni', library([uni])), [
      'uni',
    ]);
  });

  it('tells who does a thing from whom it is done to', () => {
    const hurt = aFinding('hurt', 'Children who have been sexually abused wait.', { theme: null });

    assert.deepEqual(answers('children who sexually abuse others', library([hurt])), []);
  });

  it('is not answered by words that only hint at what it asks for', () => {
    const kin = aFinding('kin', 'Concerns of relatives are not given weight.', { theme: null });
    const record = aFinding('record', 'Few children are given their health history.', {
      theme: null,
    });
    const hints = library([kin, record]);

    for (const question of ['family group conferences', 'are chronologies up to scratch'])
      assert.deepEqual(answers(question, hints), [], question);
    assert.deepEqual(answers('relatives', hints), ['kin']);
    const meeting = aFinding('meeting', 'Family group conferences are held late.', { theme: null });
    assert.deepEqual(answers('do relatives get to meet', library([meeting])), ['meeting']);
  });

  it('is answered by the very words that it asks with, though they only hint', () => {
    const clubs = aFinding('clubs', 'Sleepover clubs are popular.', { theme: null });
    const hinting = library([clubs], [['mockingbird', 'sleepover clubs ?']]);

    assert.deepEqual(answers('sleepover clubs', hinting), ['clubs']);
    assert.deepEqual(answers('mockingbird', hinting), []);
  });

  it('is answered first by what says the parts of a term, where all else is said alike', () => {
    const told = [
      'Gardens shut.',
      'Canoeing and rowing: the lake is shut.',
      'The regatta is free.',
    ];
    const findings = told.map((text, at) => aFinding(`f${at}`, text, { theme: null }));
    const record = library(findings, [['regatta', 'canoeing and rowing races']]);

    assert.equal(answers('canoeing and rowing races shut', record)[0], 'f1');
    assert.equal(answers('regatta shut', record)[0], 'f2');
  });

  it('is answered by a finding that says a thing in parts, with some words between', () => {
    const own = [['regatta', 'boats … race']];
    const race = aFinding('race', 'Boats of every kind are rowed in a race.', { theme: null });
    const apart = aFinding('apart', 'A race is held. Boats are mended.', { theme: null });

    assert.deepEqual(answers('regatta', library([race, apart], own)), ['race']);
  });

  it('is answered by a finding that says every part of it that tells', () => {
    const own = [
      ['harbour dues', 'dues for rowing boats'],
      ['rowing boats', 'rowing vessels'],
    ];
    const dues = aFinding('dues', 'Dues are taken from each rowing vessel.', { theme: null });
    const others = ['Anglers', 'Divers', 'Sailors'].map((who) =>
      aFinding(who, `${who} are content.`, { theme: null }),
    );
    const boats = aFinding('boats', 'Rowing vessels are mended.', { theme: null });

    const record = library([dues, boats, ...others], own);
    assert.deepEqual(answers('dues for rowing boats', record), ['dues']);
    assert.deepEqual(answers('dues for rowing boats', library([boats, ...others], own)), []);
  });

  it('for what findings seldom speak of is not answered by the words in its name', () => {
    const report = aFinding('report', 'The annual report says who leaves.', { theme: null });

    assert.deepEqual(answers('how much annual leave do I get', library([report])), []);
  });

  it('knows a term that gives a choice of words', () => {
    const own = [['dental', 'pearly/ivory whites project']];

    assert.deepEqual(answers('the ivory whites project', library(all, own)), ['dentist']);
    assert.deepEqual(answers('dad hits her'), []);
    const violent = aFinding('violent', 'The response to domestic abuse is slow.');
    for (const question of [
      'dad hits her',
      'a boyfriend beating their mum',
      'husband hit his wife',
    ])
      assert.deepEqual(answers(question, library([violent])), ['violent'], question);
  });

  it('knows the words that a council has added', () => {
    assert.deepEqual(answers('the pearly whites project'), []);
    assert.deepEqual(
      answers('the pearly whites project', library(all, [['dental', 'pearly whites project']])),
      ['dentist'],
    );
  });

  it('takes two words written as one for the same, unless that is another word', () => {
    const visits = aFinding('visits', 'Social workers visit often.', { theme: null });
    const one = library([visits], [['mockingbird', 'social lives']]);

    assert.deepEqual(answers('mockingbird', one), []);
    assert.deepEqual(answers('careleavers', library([custody])), ['custody']);
  });
});
