import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import { startCosmosDouble, type CosmosDouble } from '../support/cosmos-double/start.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('chat while the shared store asks everybody to wait', () => {
  let cosmos: CosmosDouble;
  let test: TestApp;

  beforeEach(async () => {
    cosmos = await startCosmosDouble();
    test = await startTestApp({ environment: cosmos.environment });
    await announceVisit(test);
  });

  afterEach(async () => {
    cosmos.faults.always(null);
    await test.stop();
    await cosmos.stop();
  });

  it('says so at once, loses nothing, and takes the press afterwards', async () => {
    const joe = test.chat.person('Joe Clarke');
    cosmos.faults.always(() => ({ kind: 429, wait: 5_500 }));

    const refused = await joe.pressesButton('I’ve seen this');
    assert.match(refused.notice ?? '', /very busy just now/);

    cosmos.faults.always(null);
    await joe.pressesButton('I’ve seen this');
    assert.match(joe.sees().words, /Seen at/);
  });
});
