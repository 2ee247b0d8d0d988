import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { announceVisit } from '../support/announce.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { teamsActivity, type TeamsActivity } from '../support/teams-activity.ts';

const ownerOfNothing = 'Joe Clarke';

describe('what Visit Ready refuses', () => {
  let app: TestApp;
  let visit: string;

  before(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
  });

  beforeEach(() => {
    app.double.clear();
    app.log.clear();
    // Each cause is logged once a minute.
    app.clock.set(new Date(Date.parse(app.clock.now()) + 60_000).toISOString());
  });

  after(() => app.stop());

  function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
    const type = { 'content-type': 'application/json' };
    return fetch(`${app.url}/api/messages`, {
      method: 'POST',
      headers: { ...type, ...headers },
      body,
    });
  }

  function activity(changes: Partial<TeamsActivity> = {}): TeamsActivity {
    const person = app.double.options.people.find(({ name }) => name === ownerOfNothing);
    return teamsActivity(app.double, { person: person! }, { text: 'help', ...changes });
  }

  /** Nothing was said to anybody, nothing changed, and the program goes on. */
  async function assertNothingHappened(): Promise<void> {
    assert.deepEqual(app.double.sent(), []);
    assert.equal((await fetch(`${app.url}/health`)).status, 200);
  }

  describe('an activity that is none', () => {
    const kinds: [string, string][] = [
      ['no JSON', '{"type": "mess'],
      ['an empty body', ''],
      ['null', 'null'],
      ['a list', '[]'],
      ['a number', '42'],
      ['nothing in it', '{}'],
      ['an empty type', JSON.stringify({ type: '' })],
    ];
    for (const [what, body] of kinds) {
      it(`is answered with 400: ${what}`, async () => {
        const response = await post(body);

        assert.equal(response.status, 400);
        assert.match(response.headers.get('content-type') ?? '', /application\/problem\+json/);
        assert.equal(app.log.troubles().length, 1);
        await assertNothingHappened();
      });
    }

    for (const [what, changes] of [
      ['without a sender', { from: undefined }],
      ['without a conversation', { conversation: undefined }],
      ['without a recipient', { recipient: undefined }],
      ['from another channel of the Bot Framework', { channelId: 'slack' }],
      ['with a service address that is none', { serviceUrl: 'not an address' }],
      ['with text that is no text', { text: { deep: true } }],
      ['with channel data that is text', { channelData: 'tenant' }],
      ['with a tenant that is a number', { channelData: { tenant: { id: 7 } } }],
      ['with more text than Teams sends', { text: 'x'.repeat(20_001) }],
    ] as const) {
      it(`is answered with 400 and logged once: ${what}`, async () => {
        const response = await post(JSON.stringify({ ...activity(), ...changes }));

        assert.equal(response.status, 400);
        assert.deepEqual(app.log.troubles(), ['activity refused']);
        await assertNothingHappened();
      });
    }

    it('is answered with 413 when it is larger than a megabyte', async () => {
      const response = await post(JSON.stringify({ ...activity(), extra: 'x'.repeat(1_100_000) }));

      assert.equal(response.status, 413);
      await assertNothingHappened();
    });

    it('is answered with 415 when it claims to be compressed', async () => {
      const response = await post(JSON.stringify(activity()), { 'content-encoding': 'gzip' });

      assert.equal(response.status, 415);
      await assertNothingHappened();
    });

    it('is answered with 415 when it is a form with a file', async () => {
      const form = new FormData();
      form.append('file', new Blob(['x']), 'x.txt');

      const response = await fetch(`${app.url}/api/messages`, { method: 'POST', body: form });

      assert.equal(response.status, 415);
      await assertNothingHappened();
    });
  });

  describe('a caller who is not Teams', () => {
    it('is answered with 401 without a token, and logged once', async () => {
      const response = await post(JSON.stringify(activity()));

      assert.equal(response.status, 401);
      assert.deepEqual(app.log.troubles(), ['activity refused']);
      await assertNothingHappened();
    });

    const anHourAgo = Math.floor(Date.now() / 1000) - 3600;
    for (const [what, claims] of [
      ['for another bot', { aud: '11111111-2222-4333-8444-555555555555' }],
      ['of another issuer', { iss: 'https://evil.example' }],
      ['that has run out', { nbf: anHourAgo - 600, exp: anHourAgo }],
      ['for another service address', { serviceurl: 'https://evil.example/' }],
    ] as const) {
      it(`is answered with 401 with a token ${what}`, async () => {
        const response = await app.chat.send(activity(), claims);

        assert.equal(response.status, 401);
        assert.equal(await response.text(), '');
        await assertNothingHappened();
      });
    }

    it('is answered with 401 with a token that nobody signed', async () => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const { botId } = app.double.options;
      const token = `${part({ alg: 'none' })}.${part({ aud: botId })}.`;

      const response = await post(JSON.stringify(activity()), { authorization: `Bearer ${token}` });

      assert.equal(response.status, 401);
      await assertNothingHappened();
    });
  });

  describe('somebody whom the council does not know', () => {
    it('learns that they are not on the staff list, and nothing else', async () => {
      const stranger = { from: { id: '29:stranger', aadObjectId: 'nobody-here' } };

      const response = await app.chat.send(activity({ text: 'status', ...stranger }));

      assert.equal(response.status, 200);
      const answer = JSON.stringify(app.double.sent().at(-1)?.activity);
      assert.match(answer, /not on the staff list/);
      assert.doesNotMatch(answer, /ready|Fieldwork/);
    });

    it('learns the same from a press', async () => {
      const response = await app.chat.send(
        activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          from: { id: '29:stranger', aadObjectId: 'nobody-here' },
          value: { action: { verb: 'visit.acknowledge', data: { visit, page: 0 } } },
        }),
      );

      assert.match(await response.text(), /not on the staff list/);
    });
  });

  describe('a press that it does not understand', () => {
    for (const [what, verb, data] of [
      ['a verb that is not known', 'visit.delete', {}],
      ['a verb like one of JavaScript’s own', '__proto__', {}],
    ] as const) {
      it(`is answered in a sentence: ${what}`, async () => {
        const answer = await app.chat.person(ownerOfNothing).presses(verb, data);

        assert.deepEqual([answer.status, answer.statusCode], [200, 200]);
        assert.match(answer.notice ?? '', /That button is not known any more/);
        await assertNothingHappened();
      });
    }

    for (const [what, verb, data] of [
      ['no data', 'visit.acknowledge', {}],
      ['a number for a visit', 'visit.acknowledge', { visit: 7, page: 0 }],
      ['a page that is text', 'items.show', { visit: 'x', page: 'two' }],
      ['another kind of item', 'item.complete', { visit: 'x', item: 'y', kind: 'z', page: 0 }],
      ['a day that is none', 'call.preview', { draft: 'x', callDay: '2018-02-30' }],
      ['a list for a draft', 'call.confirm', { draft: ['x'] }],
    ] as const) {
      it(`is answered in a sentence and logged once: ${what}`, async () => {
        const answer = await app.chat.person(ownerOfNothing).presses(verb, data);

        assert.deepEqual([answer.status, answer.statusCode], [200, 200]);
        assert.match(answer.notice ?? '', /That card is out of date/);
        assert.deepEqual(app.log.troubles(), ['press with unknown data refused']);
        await assertNothingHappened();
      });
    }

    for (const value of [undefined, null, 'press', {}, { action: 'x' }, { action: { data: 1 } }]) {
      it(`is answered in a sentence: ${inspect(value)} for a value`, async () => {
        const response = await app.chat.send(
          activity({ type: 'invoke', name: 'adaptiveCard/action', value }),
        );

        assert.equal(response.status, 200);
        assert.match(await response.text(), /That button is not known any more/);
        await assertNothingHappened();
      });
    }
  });

  it('answers other invokes of Teams with 501, as the Bot Framework does', async () => {
    const response = await app.chat.send(
      activity({ type: 'invoke', name: 'config/fetch', value: {} }),
    );

    assert.equal(response.status, 501);
    await assertNothingHappened();
  });

  it('takes reactions, typing and the like without a word', async () => {
    for (const type of ['messageReaction', 'typing', 'event', 'endOfConversation', 'unheardOf']) {
      const response = await app.chat.send(activity({ type, text: undefined }));

      assert.equal(response.status, 200, type);
    }
    await assertNothingHappened();
  });
});
