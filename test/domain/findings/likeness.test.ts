import assert from 'node:assert/strict';
import { createLikeness } from '../../../bot/domain/findings/likeness.ts';
import { aFinding, library } from '../answers/a-library.ts';

const histories = 'Health histories are not given to most young people when they reach 18.';
const historiesAgain =
  'Health histories are not given to all young people when they turn 18. Where they are given, too many are written in language that young people do not understand.';
const emotional =
  'The emotional health support on offer to young people over 18 is not sufficient. The wait for a first appointment is longer than four months.';
const homeless = 'The response to 16- and 17-year-olds who present as homeless.';
const hotels = 'Too many young people live in bed and breakfast hotels.';
const caseloads = 'Caseloads are too high.';
const recording = 'The quality and consistency of recording.';
const contingency = 'Consistency in the recording of contingency plans.';

const texts = [histories, historiesAgain, emotional, homeless, hotels, caseloads, recording];

describe('two findings', () => {
  const findings = [...texts, contingency].map((text, at) => aFinding(String(at), text));
  const { aboutTheSame, maybeTheSame, sameText } = createLikeness(library(findings).lexicon);
  const isPaired = (one: string, other: string) =>
    aboutTheSame(aFinding('one', one), aFinding('other', other));
  const isPerhaps = (one: string, other: string) =>
    maybeTheSame(aFinding('one', one), aFinding('other', other));

  it('are about the same thing where they name it alike, in other words and at other length', () => {
    assert.ok(isPaired(histories, historiesAgain));
    assert.ok(
      isPaired(homeless, 'The service response to children aged 16 and 17 who are homeless.'),
    );
    assert.ok(isPaired(caseloads, 'Caseloads remain too high.'));
  });

  it('are not, where they share but an age, a service or a manner of work', () => {
    assert.ok(!isPaired(histories, emotional));
    assert.ok(!isPaired(recording, contingency));
    assert.ok(!isPaired(caseloads, hotels));
  });

  it('may be, where their words do not say that they are about different things', () => {
    assert.ok(isPerhaps(histories, emotional));
    assert.ok(!isPerhaps(hotels, histories));
  });

  it('are one text, edited, where nearly all of both is the same', () => {
    assert.ok(sameText(histories, histories.replace('most', 'many')));
    assert.ok(!sameText('Health histories are not given.', historiesAgain));
  });
});
