import assert from 'node:assert/strict';
import { createPost, NotPosted, type PostingRules } from '../../bot/connector/post-safely.ts';
import { isPublicAddress } from '../../bot/connector/public-address.ts';
import { startReceiver, type Receiver } from '../support/start-receiver.ts';

const sent = { headers: { 'content-type': 'application/json' }, body: '{}' };

describe('posting to an address that somebody gave', () => {
  let receiver: Receiver;

  before(async () => {
    receiver = await startReceiver();
  });

  beforeEach(() => {
    receiver.received.length = 0;
    receiver.answerWith(200);
  });

  after(() => {
    receiver.stop();
  });

  const production: PostingRules = {
    mayReach: isPublicAddress,
    mayBePlain: () => false,
    patience: 5_000,
  };
  const onThisMachine: PostingRules = {
    ...production,
    mayReach: (address) => address === '127.0.0.1',
    mayBePlain: () => true,
  };

  const refused = async (address: string, rules = production): Promise<string> => {
    const fault = await createPost(rules)(address, sent).then(
      () => null,
      (error: unknown) => error,
    );
    assert.ok(fault instanceof NotPosted);
    return fault.message;
  };

  it('is for https alone', async () => {
    assert.match(await refused('http://example.org/hook'), /must use https/);
    assert.match(await refused('file:///etc/passwd'), /must use https/);
    assert.match(await refused('nonsense'), /no address/);
    assert.match(await refused('https://user:word@example.org/'), /must not carry/);
  });

  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.9',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::a00:1]',
    '[2002:a00:1::1]',
  ]) {
    it(`reaches nothing at ${address}`, async () => {
      assert.match(await refused(`https://${address}/hook`), /not public/);
    });
  }

  for (const spelling of ['2130706433', '0x7f.1', '127.1', '0177.0.0.1']) {
    it(`knows this machine as ${spelling} too`, async () => {
      assert.match(await refused(`https://${spelling}/hook`), /not public/);
    });
  }

  it('reaches no name of which any address is not public', async () => {
    for (const found of [['10.0.0.1'], ['93.184.215.14', '10.0.0.1'], ['::1']]) {
      const rules = { ...production, resolve: () => Promise.resolve(found) };

      assert.match(await refused('https://rebind.example/hook', rules), /not public/);
    }
  });

  it('connects to the address that was checked, and asks for no other', async () => {
    const asked: string[] = [];
    const resolve = (host: string) => {
      asked.push(host);
      return Promise.resolve(asked.length === 1 ? ['127.0.0.1'] : ['10.0.0.1']);
    };
    const address = receiver.url.replace('127.0.0.1', 'rebind.example');
    const { status } = await createPost({ ...onThisMachine, resolve })(address, sent);

    assert.deepEqual([status, asked], [200, ['rebind.example']]);
  });

  it('follows no redirect', async () => {
    receiver.answerWith(307, { location: `${receiver.url}/again` });
    const { status } = await createPost(onThisMachine)(receiver.url, sent);

    assert.deepEqual([status, receiver.received.length], [307, 1]);
  });

  it('waits no longer than it may', async () => {
    receiver.answer(() => undefined);

    assert.match(
      await refused(receiver.url, { ...onThisMachine, patience: 100 }),
      /No answer in time/,
    );
  });

  it('reads no more of an answer than counts', async () => {
    receiver.answer((response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384)));
        response.once('drain', pour);
      };
      pour();
    });
    const { status } = await createPost(onThisMachine)(receiver.url, sent);

    assert.equal(status, 200);
  });

  it('says why without the address', async () => {
    receiver.answer((response) => response.destroy());

    assert.equal(await refused(receiver.url, onThisMachine), 'No connection (ECONNRESET)');
  });
});
