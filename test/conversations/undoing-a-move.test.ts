import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('what was done to a visit by mistake', () => {
  let app: TestApp;
  let director: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
    director = app.chat.person('Dana Whitfield');
  });

  afterEach(() => app.stop());

  async function cancels() {
    await director.says('cancel the visit');
    await director.pressesButton('Preview', { reason: 'Announced by mistake' });
    return director.pressesButton('Confirm and tell 6 people');
  }

  it('is put right by reinstating it in words, and everybody hears', async () => {
    await cancels();

    await director.says('reinstate the visit');
    await director.pressesButton('Preview', { reason: 'It does take place' });
    await director.pressesButton('Confirm and tell 6 people');

    const { visit: now } = await app.app.useCases.showReadiness(app.actor('Dana Whitfield'), visit);
    assert.equal(now.state, 'preparing');
    await app.chat.person('Joe Clarke').willSee('Why: It does take place');
  });

  it('is not made worse by somebody who had another preview open: they see that it is cancelled', async () => {
    const deputy = app.chat.person('Marcus Oyelaran');
    await deputy.says('defer the visit');
    await deputy.pressesButton('Preview', { reason: 'Snow' });
    await cancels();

    const { card } = await deputy.pressesButton('Confirm and tell 6 people');

    assert.match(card?.words ?? '', /can’t defer the visit: the visit is cancelled/);
    assert.ok(!card?.buttons.some(({ title }) => title === 'Confirm and tell 6 people'));
  });

  it('is said not to be there where nothing is cancelled', async () => {
    await director.says('reinstate the visit');

    assert.match(director.sees().words, /No such visit is cancelled/);
  });

  it('may need a correction alone, which is among what can be done with it', async () => {
    await director.says('move the visit');

    await director.pressesButton('Correct the announcement');

    assert.match(director.sees().words, /Correct what was announced/);
  });
});
