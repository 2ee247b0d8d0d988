import assert from 'node:assert/strict';
import { paths } from '../../bot/contract/paths.ts';
import {
  createdSubscriptionSchema,
  testedSubscriptionSchema,
} from '../../bot/contract/subscriptions.ts';
import { checkAddress } from '../../bot/connector/check-address.ts';
import { DomainError } from '../../bot/domain/errors.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { anEarlierLetter } from '../support/builders.ts';
import { startHearing, type Hearing } from '../support/start-hearing.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';

describe('a channel where the bot is not', () => {
  let hearing: Hearing;
  let id: string;

  beforeEach(async () => {
    hearing = await startHearing();
    const asked = {
      name: 'Partner agency',
      form: 'cards',
      address: hearing.receiver.url,
      kinds: ['visit.announced', 'request.logged'],
      visitId: null,
    };
    const director = apiOf(hearing.app, 'Dana Whitfield');
    ({ id } = await director.post(paths.subscriptions, asked, createdSubscriptionSchema));
  });

  afterEach(() => hearing.stop());

  it('is posted cards as Workflows takes them, worded for outsiders', async () => {
    await hearing.app.app.useCases.importLetter(hearing.app.actor('Priya Shah'), anEarlierLetter());
    await announceVisit(hearing.app);
    await hearing.logRequest('Supervision records');
    const [announced, logged] = hearing.receiver.received;
    const [attachment] = announced!.body.attachments as Record<string, unknown>[];
    const texts = `${announced!.text}${logged!.text}`;

    assert.equal(announced!.body.type, 'message');
    assert.equal(attachment?.contentType, 'application/vnd.microsoft.card.adaptive');
    assert.match(announced!.text, /Ofsted focused visit: care leavers/i);
    assert.match(announced!.text, /A visit is announced/);
    assert.match(announced!.text, /Exampleshire/);
    assert.match(announced!.text, /Tue 30 and Wed 31 Jan/);
    for (const { name } of demoStaff) assert.ok(!texts.includes(name), name);
    for (const never of ['Supervision', 'Action.', 'https://visit-ready']) {
      assert.ok(!texts.includes(never), never);
    }
  });

  it('is tested with a button, which says what was answered', async () => {
    const director = apiOf(hearing.app, 'Dana Whitfield');
    const test = () => director.post(paths.subscriptionTest(id), {}, testedSubscriptionSchema);
    const good = await test();
    hearing.receiver.answerWith(404);
    const bad = await test();

    assert.deepEqual(good, { arrived: true, words: 'Answered 200' });
    assert.deepEqual(bad, { arrived: false, words: 'Answered 404' });
    assert.match(hearing.receiver.received[0]!.text, /Visit Ready reaches this channel/);
  });

  const inProduction = { mayBePlain: () => false };
  for (const address of [
    'https://prod-12.uksouth.logic.azure.com:443/workflows/1a2b/triggers/manual/paths/invoke?sig=x',
    'https://default5b1c.0e.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/1/triggers/manual/paths/invoke?sig=x',
  ]) {
    it(`may be at ${new URL(address).hostname}`, () => {
      assert.doesNotThrow(() => checkAddress(address, 'cards', inProduction));
    });
  }

  for (const address of [
    'https://evil.example/hook',
    'https://logic.azure.com.evil.example/hook',
    'https://evil-logic.azure.com/hook',
    'http://prod-12.uksouth.logic.azure.com/hook',
    'https://user@prod-12.uksouth.logic.azure.com/hook',
  ]) {
    it(`may not be at ${address}`, () => {
      assert.throws(() => checkAddress(address, 'cards', inProduction), DomainError);
    });
  }
});
