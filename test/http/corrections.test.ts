import assert from 'node:assert/strict';
import {
  correctionFormSchema,
  correctionPreviewSchema,
  type Announced,
} from '../../bot/contract/correction.ts';
import { paths } from '../../bot/contract/paths.ts';
import { movedSchema } from '../../bot/contract/readiness.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('correcting an announcement through the API', () => {
  let app: TestApp;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
  });

  afterEach(() => app.stop());

  const director = () => apiOf(app, 'Dana Whitfield');
  const opened = () => director().get(paths.correction(visit), correctionFormSchema);
  const preview = async (some: Partial<Announced>) => {
    const { announced } = await opened();
    const asked = { ...announced, ...some };
    return director().post(paths.correctionPreview(visit), asked, correctionPreviewSchema);
  };

  it('begins with what was announced, and the types and themes to choose from', async () => {
    const { announced, types, themes } = await opened();

    assert.deepEqual(announced, {
      type: 'focused-visit',
      theme: 'care-leavers',
      call: '2018-01-23T09:30',
      fieldworkStart: '2018-01-30',
      fieldworkEnd: '2018-01-31',
      meant: false,
    });
    assert.ok(types.some(({ title }) => title === 'Focused visit'));
    assert.ok(themes.some(({ title }) => title === 'The front door'));
  });

  it('shows what people will read and what becomes of the checklist, and changes nothing', async () => {
    const { correction, problems } = await preview({ theme: 'front-door' });

    assert.deepEqual(problems, []);
    assert.match(correction?.heading ?? '', /Ofsted focused visit: the front door/);
    assert.match(correction?.sentence ?? '', /Ofsted phoned/);
    assert.match(correction?.wrong ?? '', /told before was wrong: Focused visit: care leavers/);
    assert.ok((correction?.items.added ?? 0) > 0);
    assert.ok((correction?.items.dropped ?? 0) > 0);
    const { visit: stands } = await app.app.useCases.showReadiness(
      app.actor('Dana Whitfield'),
      visit,
    );
    assert.equal(stands.theme, 'care-leavers');
  });

  it('works out fieldwork anew from another call where nobody says it', async () => {
    const { correction } = await preview({
      call: '2018-01-22T09:30',
      fieldworkStart: null,
      fieldworkEnd: null,
    });

    assert.deepEqual(
      [correction?.announced.fieldworkStart, correction?.announced.fieldworkEnd],
      ['2018-01-29', '2018-01-30'],
    );
  });

  it('says what speaks against it, and what a person can settle by saying that it is meant', async () => {
    const future = await preview({ call: '2018-02-23T09:30' });
    const sunday = await preview({ fieldworkStart: '2018-02-04', fieldworkEnd: '2018-02-05' });

    assert.match(future.problems.join(' '), /can’t be in the future/);
    assert.equal(future.correction, null);
    assert.equal(sunday.unlikelyDays, true);
    assert.equal(
      (await preview({ fieldworkStart: '2018-02-04', fieldworkEnd: '2018-02-05', meant: true }))
        .problems.length,
      0,
    );
  });

  it('asks whether fieldwork of more than four weeks is meant: the year may be wrong', async () => {
    const days = { fieldworkStart: '2018-02-06', fieldworkEnd: '2019-02-07' };
    const asked = await preview(days);
    const meant = await preview({ ...days, meant: true });

    assert.match(asked.problems.join(' '), /more than four weeks/);
    assert.deepEqual([asked.unlikelyDays, asked.correction], [true, null]);
    assert.deepEqual(meant.problems, []);
  });

  it('puts it right once, and tells whoever had heard', async () => {
    const { announced } = await opened();
    const asked = { ...announced, theme: 'front-door' };
    const made = await director().post(paths.correction(visit), asked, movedSchema);
    const again = await director().post(paths.correction(visit), asked, movedSchema);

    assert.equal(made.changed, true);
    assert.match(made.notice, /Everybody who had heard is being told/);
    assert.equal(made.readiness.visit.theme, 'front-door');
    assert.equal(again.changed, false);
    assert.match(again.notice, /Nobody is told/);
    await app.chat.person('Joe Clarke').willSee('What you were told before was wrong');
  });

  it('keeps what has become of the visit since', async () => {
    const { useCases } = app.app;
    const actor = app.actor('Dana Whitfield');
    const asked = { reason: null, fieldwork: null, received: null, screened: undefined };
    app.clock.set('2018-01-31T16:00:00Z');
    await useCases.moveVisit(actor, visit, { ...asked, move: 'start-fieldwork' });
    await useCases.moveVisit(actor, visit, { ...asked, move: 'hear-feedback' });
    app.clock.set('2018-02-23T09:00:00Z');
    const letter = { ...asked, move: 'publish', received: '2018-02-22', priorityAction: true };
    const { visit: published } = await useCases.moveVisit(actor, visit, letter);
    const { announced } = await opened();

    await director().post(
      paths.correction(visit),
      { ...announced, call: '2018-01-23T09:15', meant: true },
      movedSchema,
    );

    const { visit: corrected } = await useCases.correctAnnouncement(actor, visit, {
      ...announced,
      call: '2018-01-23T09:15',
      meant: true,
    });
    assert.equal(corrected.priorityAction, true);
    assert.equal(corrected.received, '2018-02-22');
    assert.deepEqual(
      corrected.milestones.map(({ key }) => key),
      published.milestones.map(({ key }) => key),
    );
  });

  it('is for the director and deputies, of a visit that is under way', async () => {
    const { announced } = await opened();
    const refused = await apiOf(app, 'Priya Shah').refusal('POST', paths.correction(visit), {
      body: { ...announced, theme: 'front-door' },
    });
    assert.equal(refused.status, 403);

    await app.app.useCases.moveVisit(app.actor('Dana Whitfield'), visit, {
      move: 'cancel',
      reason: 'Ofsted has called it off.',
      fieldwork: null,
      received: null,
      screened: undefined,
    });
    const late = await director().refusal('POST', paths.correction(visit), {
      body: { ...announced, theme: 'front-door' },
    });
    assert.equal(late.status, 409);
    assert.match(late.detail ?? '', /Reinstate it/);
  });
});
