import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { confirmCall, previewCall } from '../support/announce.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('somebody who is given a request while the announcement is on its way to them', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(() => app.stop());

  it('hears of it behind the announcement, which does not say it', async () => {
    const joe = app.actor('Joe Clarke').person;
    const director = app.chat.person('Dana Whitfield');
    app.double.faults.forRecipient(joe.id, { delay: 2000 }, 1);
    await previewCall(director);
    await confirmCall(director);
    await app.double.until('the announcement to be on its way', () =>
      app.double.sent().some(({ recipient }) => recipient === joe.id),
    );

    await app.app.useCases.logRequest(app.actor('Priya Shah'), 'focused-visit-2018-01-23', {
      ...{ requestId: randomUUID(), what: 'The rota', askedBy: 'Caroline' },
      ...{ ownerId: joe.id, due: '2018-01-24T12:00:00Z' },
    });

    const { words } = await app.chat.person('Joe Clarke').willSee('The rota');
    assert.match(words, /Priya Shah has given you a request/);
  });
});
