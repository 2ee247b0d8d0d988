import assert from 'node:assert/strict';
import { teamsFaults } from './connector-double/faults.ts';
import type { DoubleOptions } from './connector-double/service.ts';
import type { ConnectorDouble } from './connector-double/start.ts';
import {
  type Trial,
  asha,
  ben,
  channelId,
  crowd,
  message,
  startTrial,
} from './connector-double/trial.ts';

describe('the Bot Connector double, when it says no', () => {
  let double: ConnectorDouble;
  let clock: Trial['clock'];
  let send: Trial['send'];

  async function start(options?: Partial<DoubleOptions>): Promise<void> {
    ({ double, clock, send } = await startTrial(options));
  }

  afterEach(() => double.stop());

  async function statuses(count: number, request: () => Promise<Response>): Promise<number[]> {
    const answered: number[] = [];
    for (let turn = 0; turn < count; turn += 1) answered.push((await request()).status);
    return answered;
  }

  describe('limits', () => {
    it('takes seven messages a second to one person, then says how long to wait', async () => {
      await start();
      const chat = double.chatOf(asha);

      const answered = await statuses(7, () => send(chat, message('Hello')));
      const eighth = await send(chat, message('Hello'));

      assert.deepEqual(new Set(answered), new Set([201]));
      assert.deepEqual([eighth.status, eighth.headers.get('retry-after')], [429, '1']);
      assert.equal(double.activities(chat).length, 7);
    });

    it('takes sixty messages in thirty seconds to one person', async () => {
      await start();

      const answered = await statuses(61, () => {
        clock.milliseconds += 300;
        return send(double.chatOf(asha), message('Hello'));
      });

      assert.equal(answered.lastIndexOf(201), 59);
      assert.equal(answered[60], 429);
    });

    it('counts replies to a post against the channel', async () => {
      await start();

      const answered = await statuses(8, () => send(channelId, message('Hello')));
      const [post] = double.activities(channelId);
      const reply = await send(post?.conversationId ?? '', message('Hello'));

      assert.deepEqual([answered.at(-1), reply.status], [429, 429]);
    });

    it('takes fifty requests a second for the whole tenant', async () => {
      const people = crowd(60);
      await start({ people });

      const answered: number[] = [];
      for (const person of people)
        answered.push((await send(double.chatOf(person), message('Hello'))).status);
      clock.milliseconds = 1000;
      const later = await send(double.chatOf(asha), message('Hello'));

      assert.equal(answered.filter((status) => status === 201).length, 50);
      assert.equal(later.status, 201);
    });

    it('refuses a message above 100 KB of UTF-16, not counting pictures', async () => {
      await start();
      const chat = double.chatOf(asha);
      const picture = `data:image/png;base64,${'A'.repeat(200_000)}`;

      const answers = [
        await send(chat, message('x'.repeat(51_000))),
        await send(chat, message('x'.repeat(52_000))),
        await send(chat, { type: 'message', attachments: [{ content: { url: picture } }] }),
      ];

      const codes = answers.map((answer) => answer.status);
      assert.deepEqual(codes, [201, 413, 201]);
    });

    it('takes any number when they are off', async () => {
      await start({ limits: 'off' });

      const answered = await statuses(80, () => send(double.chatOf(asha), message('Hello')));

      assert.deepEqual(new Set(answered), new Set([201]));
    });
  });

  describe('faults', () => {
    it('refuses everything to a person who blocked the bot, and nothing to others', async () => {
      await start();
      double.faults.forRecipient(asha.aadObjectId, teamsFaults.blocked);

      const refused = await send(double.chatOf(asha), message('Hello'));
      const taken = await send(double.chatOf(ben), message('Hello'));

      assert.deepEqual([refused.status, taken.status], [403, 201]);
      assert.match(await refused.text(), /MessageWritesBlocked/);
    });

    it('hands queued faults to the next writes, one each', async () => {
      await start();
      const { preconditionFailed, serverError } = teamsFaults;
      double.faults.queue(preconditionFailed, serverError);

      const answered = await statuses(3, () => send(double.chatOf(asha), message('Hello')));

      assert.deepEqual(answered, [412, 500, 201]);
      assert.equal(double.activities(double.chatOf(asha)).length, 1);
    });

    it('keeps a message that it accepts and answers with 502', async () => {
      await start();
      double.faults.queue(teamsFaults.badGatewayAfterAccepting);

      const answer = await send(double.chatOf(asha), message('Hello'));

      assert.equal(answer.status, 502);
      assert.equal(double.activities(double.chatOf(asha)).length, 1);
    });

    it('cuts the connection, with the message taken or not', async () => {
      await start();
      double.faults.queue(teamsFaults.lostRequest, teamsFaults.lostAnswer);

      await assert.rejects(send(double.chatOf(asha), message('First')));
      await assert.rejects(send(double.chatOf(asha), message('Second')));

      const kept = double.activities(double.chatOf(asha)).map(({ activity }) => activity.text);
      assert.deepEqual(kept, ['Second']);
    });
  });
});
