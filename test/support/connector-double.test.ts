import assert from 'node:assert/strict';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { teamsFaults } from './connector-double/faults.ts';
import type { DoubleOptions } from './connector-double/service.ts';
import type { ConnectorDouble } from './connector-double/start.ts';
import {
  type Trial,
  asha,
  channelId,
  crowd,
  message,
  startTrial,
} from './connector-double/trial.ts';

describe('the Bot Connector double', () => {
  let double: ConnectorDouble;
  let ask: Trial['ask'];
  let send: Trial['send'];

  async function start(options?: Partial<DoubleOptions>): Promise<void> {
    ({ double, ask, send } = await startTrial(options));
  }

  afterEach(() => double.stop());

  describe('conversations', () => {
    it('opens the same chat for a person each time, by either of their ids', async () => {
      await start();

      const chats = await Promise.all(
        [asha.id, asha.aadObjectId].map(async (id) => {
          const answer = await ask('POST', 'conversations', { members: [{ id }] });
          return ((await answer.json()) as { id: string }).id;
        }),
      );

      assert.deepEqual(chats, [double.chatOf(asha), double.chatOf(asha)]);
    });

    it('starts a post in a channel and changes it there', async () => {
      await start();
      const opening = { channelData: { channel: { id: channelId } }, activity: message('Called') };

      const made = await ask('POST', 'conversations', opening);
      const { id, activityId } = (await made.json()) as { id: string; activityId: string };
      await ask('PUT', `conversations/${id}/activities/${activityId}`, message('2 of 4 done'));

      assert.equal(id, `${channelId};messageid=${activityId}`);
      const [post] = double.activities(channelId);
      assert.deepEqual([post?.activity.text, post?.revision], ['2 of 4 done', 1]);
    });

    it('takes a message out again', async () => {
      await start();
      const sent = await send(double.chatOf(asha), message('Wrong person'));
      const { id } = (await sent.json()) as { id: string };

      await ask('DELETE', `conversations/${double.chatOf(asha)}/activities/${id}`);

      assert.deepEqual(double.activities(double.chatOf(asha)), []);
    });

    it('answers 404 for a chat or message that it does not know', async () => {
      await start();
      const chat = double.chatOf(asha);

      const answers = [
        await send('a:nobody', message('Hello')),
        await ask('PUT', `conversations/${chat}/activities/1`, message('Hello')),
      ];

      const codes = answers.map((answer) => answer.status);
      assert.deepEqual(codes, [404, 404]);
    });

    it('refuses to open a chat with somebody outside the tenant', async () => {
      await start();

      const answer = await ask('POST', 'conversations', { members: [{ id: '29:stranger' }] });

      assert.equal(answer.status, 403);
      assert.match(await answer.text(), /BotNotInConversationRoster/);
    });

    it('gives members in pages of at least fifty', async () => {
      const people = crowd(120);
      await start({ people });

      const sizes: number[] = [];
      let token: string | undefined = '';
      while (token !== undefined) {
        const next = token === '' ? '' : `&continuationToken=${token}`;
        const answer = await ask(
          'GET',
          `conversations/${channelId}/pagedmembers?pageSize=5${next}`,
        );
        const page = (await answer.json()) as { members: object[]; continuationToken?: string };
        sizes.push(page.members.length);
        token = page.continuationToken;
      }

      assert.deepEqual(sizes, [50, 50, 20]);
    });
  });

  describe('what it remembers', () => {
    it('lists every request with its outcome, and what was taken apart', async () => {
      await start();
      double.faults.forRecipient(asha.aadObjectId, teamsFaults.blocked, 1);

      await send(double.chatOf(asha), message('Hello'));
      await send(double.chatOf(asha), message('Hello again'));

      const outcomes = double.calls().map(({ recipient, status }) => [recipient, status]);
      assert.deepEqual(outcomes, [
        ['aad-asha', 403],
        ['aad-asha', 201],
      ]);
      assert.deepEqual(
        double.sent().map(({ activity }) => activity?.text),
        ['Hello again'],
      );
    });

    it('tells a waiting test as soon as a message came', async () => {
      await start();
      const waiting = double.until('a message', () => double.sent().length === 1);

      await send(double.chatOf(asha), message('Hello'));

      await waiting;
    });

    it('forgets messages, requests and faults, and keeps the chats open', async () => {
      await start();
      const chat = double.chatOf(asha);
      await send(chat, message('Hello'));
      double.faults.forRecipient(chat, teamsFaults.blocked);

      double.clear();
      const again = await send(chat, message('Hello again'));

      assert.equal(again.status, 201);
      assert.equal(double.calls().length, 1);
      assert.equal(double.activities(chat).length, 1);
    });
  });

  describe('tokens', () => {
    it('signs with the keys of its OpenID document, for the bot and this service', async () => {
      await start();
      const metadata = (await (await fetch(double.openIdUrl)).json()) as { jwks_uri: string };
      const keys = createRemoteJWKSet(new URL(metadata.jwks_uri));

      const { payload } = await jwtVerify(await double.signToken(), keys, { audience: 'bot' });

      assert.equal(payload.iss, 'https://api.botframework.com');
      assert.equal(payload.serviceurl, double.serviceUrl);
    });

    it('signs whatever claims a test wants to get wrong', async () => {
      await start();
      const metadata = (await (await fetch(double.openIdUrl)).json()) as { jwks_uri: string };
      const keys = createRemoteJWKSet(new URL(metadata.jwks_uri));
      const token = await double.signToken({ aud: 'another bot' });

      await assert.rejects(jwtVerify(token, keys, { audience: 'bot' }), /"aud"/);
    });
  });
});
