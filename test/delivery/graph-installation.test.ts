import assert from 'node:assert/strict';
import type { ResponderView } from '../../bot/contract/readiness.ts';
import { demoTenantId } from '../../bot/config.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { confirmCall, previewCall } from '../support/announce.ts';
import { aPerson } from '../support/builders.ts';
import { refusal } from '../support/connector-double/answer.ts';
import { teamsFaults } from '../support/connector-double/faults.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { announcedVisit } from '../support/seed-announcement.ts';
import { type GraphDouble, startGraphDouble } from '../support/start-graph-double.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const nadia = aPerson({ name: 'Nadia Karim', id: '9f0a1b2c-3d4e-4f50-8a6b-7c8d9e0f1a2b' });
const omar = aPerson({ name: 'Omar Reed', id: '8f0a1b2c-3d4e-4f50-8a6b-7c8d9e0f1a2b' });
const pat = aPerson({ name: 'Pat Moss', id: 'listed-1', address: 'pat@x.gov.uk' });
const joe = demoStaff.find(({ name }) => name === 'Joe Clarke')!;

describe('somebody whom Teams has not told us of', () => {
  let graph: GraphDouble;
  let app: TestApp;
  let director: PersonInChat;

  async function start(environment: Record<string, string>): Promise<void> {
    app = await startTestApp({ staff: [...demoStaff, nadia, omar, pat], environment });
    for (const person of app.double.options.people) app.double.chatOf(person);
    director = app.chat.person('Dana Whitfield');
    await previewCall(director);
  }

  beforeEach(async () => {
    graph = await startGraphDouble([...demoStaff, nadia, omar].map(({ id }) => id));
  });

  afterEach(async () => {
    await app.stop();
    await graph.stop();
  });

  /** What became of somebody's message, once that is settled. */
  async function outcomeFor(name: string): Promise<ResponderView> {
    for (;;) {
      const actor = app.actor('Dana Whitfield');
      const { reach } = await app.app.useCases.showReadiness(actor, announcedVisit);
      const found = reach.people.find((one) => one.name === name);
      if (found && found.delivery !== 'waiting') return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  const openings = (id: string) =>
    app.double
      .calls()
      .filter(({ operation, recipient }) => operation === 'create' && recipient === id);

  it('is not reached, with what to do, when they are listed by address alone', async () => {
    await start({});
    await confirmCall(director);

    const { delivery, notReachedBecause } = await outcomeFor('Pat Moss');
    assert.equal(delivery, 'not-reached');
    assert.match(notReachedBecause ?? '', /not installed for them. Phone them/);
    assert.ok(!JSON.stringify(app.double.calls()).includes('listed-1'));
  });

  it('gets the app through Graph, in the council’s name, and hears in that chat', async () => {
    await start(graph.environment);
    await confirmCall(director);

    await app.chat.person('Nadia Karim').willSee('What we need from you');
    const steps = graph.calls(nadia.id);
    assert.deepEqual(
      steps.map(({ step, status }) => [step, status]),
      [
        ['install', 201],
        ['find', 200],
        ['chat', 200],
      ],
    );
    assert.equal(steps[0]?.authorization, `Bearer graph-token-for-${demoTenantId}`);
    assert.deepEqual(openings(nadia.id), []);
    assert.deepEqual(graph.calls(joe.id), []);
  });

  it('hears when somebody has installed the app for them already', async () => {
    graph.installed.add(nadia.id);
    await start(graph.environment);
    await confirmCall(director);

    await app.chat.person('Nadia Karim').willSee('What we need from you');
    assert.equal(graph.calls(nadia.id)[0]?.status, 409);
  });

  it('is not reached, with the reason, when Graph may not install it or does not know them', async () => {
    graph.refuse(nadia.id, refusal(403, 'Forbidden'));
    graph.refuse(omar.id, refusal(404, 'NotFound'));
    await start(graph.environment);
    await confirmCall(director);

    assert.match((await outcomeFor('Nadia Karim')).notReachedBecause ?? '', /not installed/);
    assert.match((await outcomeFor('Omar Reed')).notReachedBecause ?? '', /does not know/);
    assert.equal(graph.calls(nadia.id).length, 1);
  });

  it('waits as long as Graph asks, and nobody whom Teams knows waits with them', async () => {
    graph.refuse(nadia.id, { ...refusal(429, 'TooManyRequests'), retryAfter: 3 });
    await start(graph.environment);
    await confirmCall(director);

    await app.chat.person('Joe Clarke').willSee('What we need from you');
    assert.equal(app.chat.person('Nadia Karim').cards().length, 0);
    await app.chat.person('Nadia Karim').willSee('What we need from you');
    const [refused, again] = graph.calls(nadia.id);
    assert.deepEqual([refused?.status, again?.status], [429, 201]);
    assert.ok(again!.at - refused!.at >= 3_000);
  });

  it('hears after Graph has failed for a moment', async () => {
    graph.refuse(nadia.id, refusal(503, 'ServiceUnavailable'), refusal(502, 'BadGateway'));
    await start(graph.environment);
    await confirmCall(director);

    assert.equal((await outcomeFor('Nadia Karim')).delivery, 'sent');
    assert.equal(app.chat.person('Nadia Karim').cards().length, 1);
  });

  it('is also somebody in whose chat the app is not any more', async () => {
    await start(graph.environment);
    app.double.faults.forRecipient(joe.id, teamsFaults.notInRoster, 1);
    await confirmCall(director);

    assert.equal((await outcomeFor('Joe Clarke')).delivery, 'sent');
    assert.equal(graph.calls(joe.id)[0]?.step, 'install');
  });
});
