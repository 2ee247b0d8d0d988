import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { paths } from '../../bot/contract/paths.ts';
import { readinessSchema, type ReadinessView } from '../../bot/contract/readiness.ts';
import type { ReleaseWave } from '../../bot/contract/waves.ts';
import { confirmCall, previewCall } from '../support/announce.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { announcedVisit } from '../support/seed-announcement.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const everyone = paths.wave(announcedVisit, 'everyone');

describe('the API for the waves of an announcement', () => {
  let app: TestApp;
  let director: ApiClient;

  /** The core group has been told, and the others wait for somebody to decide. */
  beforeEach(async () => {
    app = await startTestApp();
    const dana = app.chat.person('Dana Whitfield');
    await previewCall(dana);
    await dana.pressesButton('Core group only for now');
    await confirmCall(dana);
    director = apiOf(app, 'Dana Whitfield');
    await settled();
  });
  afterEach(() => app.stop());

  async function settled(): Promise<ReadinessView['reach']> {
    for (;;) {
      const { reach } = await director.get(paths.readiness(announcedVisit), readinessSchema);
      if (reach.waiting === 0) return reach;
      await sleep(20);
    }
  }

  const ask = async (wanted: ReleaseWave): Promise<ReadinessView['reach']> =>
    (await director.post(everyone, wanted, readinessSchema)).reach;
  const waveOf = ({ waves }: ReadinessView['reach']) => waves.find(({ key }) => key === 'everyone');
  const toJoe = () => {
    const { id } = app.actor('Joe Clarke').person;
    return app.double.sent().filter(({ recipient }) => recipient === id).length;
  };

  it('shows what is held, and how many people wait for it', async () => {
    const reach = await settled();

    assert.deepEqual([waveOf(reach)?.release, waveOf(reach)?.count], ['held', 2]);
    assert.equal(toJoe(), 0);
  });

  it('releases a wave, and asked again sends nothing twice', async () => {
    await ask({ kind: 'at-once' });
    await ask({ kind: 'at-once' });
    await app.chat.person('Joe Clarke').willSee('What we need from you');

    assert.equal(waveOf(await settled())?.release, 'at-once');
    assert.equal(toJoe(), 1);
  });

  it('gives a wave a time in London, and lets it be changed or cancelled until then', async () => {
    const timed = waveOf(await ask({ kind: 'timed', at: '2018-01-23T15:00' }));
    const later = waveOf(await ask({ kind: 'timed', at: '2018-01-23T16:00' }));
    const cancelled = waveOf(await ask({ kind: 'cancelled' }));

    assert.deepEqual([timed?.release, timed?.at], ['timed', '2018-01-23T15:00:00Z']);
    assert.deepEqual([later?.release, later?.at], ['timed', '2018-01-23T16:00:00Z']);
    assert.deepEqual([cancelled?.release, cancelled?.by], ['cancelled', 'Dana Whitfield']);
    assert.equal(toJoe(), 0);
  });

  it('counts the people of a cancelled wave, and releases it after all when asked', async () => {
    const { cancelled, everyone: all, sent, held } = await ask({ kind: 'cancelled' });
    assert.deepEqual([cancelled, sent + held + cancelled], [2, all]);

    await ask({ kind: 'at-once' });

    await app.chat.person('Joe Clarke').willSee('What we need from you');
  });

  it('refuses to call back what has gone out, a time that is over, and a wave that there is not', async () => {
    const refusal = (wave: string, body: ReleaseWave) =>
      director.refusal('POST', paths.wave(announcedVisit, wave), { body });

    const over = await refusal('everyone', { kind: 'timed', at: '2018-01-23T08:00' });
    const gone = await refusal('core-group', { kind: 'cancelled' });
    const none = await refusal('neighbours', { kind: 'at-once' });
    const nonsense = await director.refusal('POST', everyone, { body: { kind: 'later' } });

    assert.deepEqual(
      [over, gone, none, nonsense].map(({ status }) => status),
      [400, 409, 404, 400],
    );
  });

  for (const name of ['Priya Shah', 'Joe Clarke']) {
    it(`is not for ${name} to use`, async () => {
      const body = { kind: 'at-once' };
      const { status } = await apiOf(app, name).refusal('POST', everyone, { body });

      assert.equal(status, 403);
      assert.equal(waveOf(await settled())?.release, 'held');
    });
  }
});
