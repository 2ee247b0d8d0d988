import assert from 'node:assert/strict';
import { z } from 'zod';
import { paths } from '../../bot/contract/paths.ts';
import type { Reading } from '../../bot/contract/reading.ts';
import { themeHistorySchema, type ThemeHistory } from '../../bot/contract/theme-history.ts';
import { apiOf } from '../support/api-client.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const plans = 'Pathway plans are not reviewed often enough.';
const plansAgain = 'Too many pathway plans are not reviewed on time.';
const housing = 'Housing for care leavers is scarce.';
const histories = 'Health histories are not given to most young people when they reach 18.';
const emotional = 'The emotional health support for young people over 18 is not sufficient.';

const in2018 = { visit: { start: '2018-01-30', end: '2018-01-31' }, documentDate: '2018-02-22' };
const in2019 = { visit: { start: '2019-08-13', end: '2019-08-14' }, documentDate: '2019-09-10' };

describe('a theme over time', () => {
  let app: TestApp;
  let kept: number;

  beforeEach(async () => {
    app = await startTestApp();
    app.clock.set('2020-03-01T09:00:00Z');
    kept = 0;
  });

  afterEach(() => app.stop());

  function keep(given: Partial<Reading>, texts: string[], kind?: 'headline'): Promise<unknown> {
    const findings = texts.map((text) =>
      aReadFinding({ text, ...(kind === undefined ? {} : { kind }) }),
    );
    const reading = aReading({ ...given, findings });
    kept += 1;
    return app.app.useCases.importLetter(app.actor('Priya Shah'), aLetter({ reading }, kept));
  }

  async function history(): Promise<ThemeHistory> {
    const themes = await apiOf(app, 'Joe Clarke').get(paths.themes, z.array(themeHistorySchema));
    const [only] = themes;
    assert.ok(only);
    return only;
  }

  const recurredIn = ({ recurred }: ThemeHistory) =>
    recurred.map(({ now, before }) => [now.text, before.map(({ text }) => text)]);
  const goneIn = ({ gone }: ThemeHistory) => gone.map(({ text }) => text);

  it('says what inspectors say again at the newest visit, and what no longer', async () => {
    await keep(in2018, [plans, housing]);
    await keep(in2019, [plansAgain]);

    const told = await history();

    assert.equal(told.title, 'care leavers');
    assert.deepEqual(
      told.visits.map(({ start, needsWork }) => [start, needsWork]),
      [
        ['2019-08-13', 1],
        ['2018-01-30', 2],
      ],
    );
    assert.deepEqual(recurredIn(told), [[plansAgain, [plans]]]);
    assert.deepEqual(goneIn(told), [housing]);
  });

  it('takes the same letter, kept as PDF and as text, for one visit', async () => {
    await keep(in2018, [plans, housing]);
    await keep(in2018, [plans, housing]);

    const { visits, compared, recurred } = await history();

    assert.deepEqual(
      visits.map(({ documents, needsWork }) => [documents.length, needsWork]),
      [[2, 2]],
    );
    assert.deepEqual([compared, recurred], [false, []]);
  });

  it('takes nothing for gone that a committee’s summary of the visit leaves out', async () => {
    await keep(in2018, [plans, housing]);
    const ofFirstDay = { start: '2018-01-30', end: null };
    await keep({ kind: 'committee-report', documentDate: '2018-05-21', visit: ofFirstDay }, [
      'Plans come late.',
    ]);
    await keep({ ...in2019, kind: 'committee-report' }, ['Plans come late.']);

    const told = await history();

    assert.deepEqual(
      told.visits.map(({ documents }) => documents.map(({ title }) => title)),
      [
        ['Committee report: care leavers'],
        ['Focused visit letter: care leavers', 'Committee report: care leavers'],
      ],
    );
    assert.deepEqual([told.compared, recurredIn(told), goneIn(told)], [false, [], []]);
  });

  it('takes nothing for gone where the newest letter has no list of what needs to improve', async () => {
    await keep(in2018, [plans, housing]);
    await keep({ ...in2019, kind: 'monitoring-visit-letter' }, [plansAgain], 'headline');

    const told = await history();

    assert.deepEqual([told.compared, recurredIn(told), goneIn(told)], [false, [], []]);
  });

  it('puts nothing together that is not about the same, and claims neither of what is near', async () => {
    await keep(in2018, [histories]);
    await keep(in2019, [emotional]);

    const told = await history();

    assert.deepEqual([told.compared, recurredIn(told), goneIn(told)], [true, [], []]);
  });
});
