import assert from 'node:assert/strict';
import { confirmCall, previewCall } from '../support/announce.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('a visit that a deputy announces', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp();
    const deputy = app.chat.person('Marcus Oyelaran');
    await previewCall(deputy);
    await deputy.pressesButton('Core group only for now');
    await confirmCall(deputy);
  });

  afterEach(() => app.stop());

  it('is told to the director with the first, with who announced it and when', async () => {
    const { words } = await app.chat.person('Dana Whitfield').willSee('Ofsted focused visit');

    assert.match(words, /Marcus Oyelaran announced this at 9:35 am/);
  });

  it('says so to nobody else', async () => {
    const { words } = await app.chat.person('Priya Shah').willSee('Ofsted focused visit');

    assert.doesNotMatch(words, /announced this/);
  });
});
