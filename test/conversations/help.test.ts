import assert from 'node:assert/strict';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('typing to Visit Ready', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  beforeEach(() => {
    app.double.clear();
  });

  after(() => app.stop());

  async function answerTo(text: string): Promise<string> {
    const adviser = app.chat.person('Joe Clarke');
    await adviser.says(text);
    assert.equal(adviser.cards().length, 1);
    return adviser.sees().words;
  }

  for (const text of ['help', 'Hello', 'hi!', '?', '   ']) {
    it(`says what can be asked to “${text}”`, async () => {
      const words = await answerTo(text);

      assert.match(words, /What you can ask/);
      for (const command of ['call', 'status', 'my items', 'findings about …', 'follow-ups']) {
        assert.ok(words.includes(command), command);
      }
    });
  }

  for (const text of ['fish and chips', '🙂', 'SELECT * FROM people', 'x'.repeat(19_999)]) {
    it(`says to “${text.slice(0, 24)}” that it is not known, and what is`, async () => {
      const words = await answerTo(text);

      assert.match(words, /That is not something I know/);
      assert.match(words, /Nothing was changed/);
      assert.match(words, /my items/);
    });
  }

  it('greets somebody who has just installed the app with what it can do', async () => {
    const adviser = app.chat.person('Joe Clarke');

    await adviser.installs();

    assert.equal(adviser.cards().length, 1);
    assert.match(adviser.sees().words, /What you can ask/);
  });

  it('sends no message to somebody who has just removed the app', async () => {
    const { person } = app.actor('Joe Clarke');
    const { double } = app;

    await app.chat.send({
      type: 'installationUpdate',
      action: 'remove',
      serviceUrl: double.serviceUrl,
      channelId: 'msteams',
      from: { id: '29:joe-clarke', aadObjectId: person.id },
      recipient: { id: `28:${double.options.botId}` },
      conversation: { id: double.chatOf(double.options.people[5]!), conversationType: 'personal' },
      channelData: { tenant: { id: double.options.tenantId } },
    });

    assert.deepEqual(double.calls(), []);
  });

  it('asks somebody in a channel to come to their own chat', async () => {
    const inChannel = app.chat.inChannel('Joe Clarke', 'Inspection readiness');

    await inChannel.says('my items');

    assert.match(inChannel.sees().words, /our own chat/);
  });
});
