import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import Ajv from 'ajv-draft-04';
import { Webhook } from 'standardwebhooks';
import SwaggerClient from 'swagger-client';
import { operations } from '../../../bot/contract/connector/operations.ts';
import { announceVisit } from '../../support/announce.ts';
import { anEarlierLetter } from '../../support/builders.ts';
import { connectSystem } from '../../support/connect-system.ts';
import { startReceiver, type Receiver } from '../../support/start-receiver.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';

interface Definition {
  readonly definitions: Record<string, object>;
  readonly paths: Record<string, Record<string, Described>>;
}

interface Described {
  readonly operationId: string;
  readonly responses: Record<string, { schema?: object }>;
  readonly schema?: object;
}

type Answer = Record<string, unknown> & { value: { id: string }[]; id: string; secret: string };

/** What a client that knows nothing but the definition answers with. */
interface Answered {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Answer;
}

const file = new URL('../../../manifest/connector/apiDefinition.swagger.json', import.meta.url);

describe('a client that has only the definition and a key', () => {
  let app: TestApp;
  let receiver: Receiver;
  let definition: Definition;
  let client: Awaited<ReturnType<typeof SwaggerClient>>;
  const called = new Set<string>();

  before(async () => {
    [app, receiver] = await Promise.all([startTestApp(), startReceiver()]);
    await announceVisit(app);
    await app.app.useCases.importLetter(app.actor('Priya Shah'), anEarlierLetter());
    definition = JSON.parse(await readFile(file, 'utf8')) as Definition;
    const { key } = await connectSystem(app);
    const { host } = new URL(app.url);
    client = await SwaggerClient({
      spec: { ...structuredClone(definition), host, schemes: ['http'] },
      authorizations: { oauth2_auth: { token: { access_token: key, token_type: 'Bearer' } } },
    });
  });

  after(async () => {
    receiver.stop();
    await app.stop();
  });

  const ajv = new Ajv.default({ strict: false, logger: false, validateFormats: false });

  function describedAs(operationId: string): Described {
    const all = Object.values(definition.paths).flatMap((item) => Object.values(item));
    const found = all.find((operation) => operation.operationId === operationId);
    if (found === undefined) throw new Error(`No operation ${operationId}`);
    return found;
  }

  function assertFits(schema: object, value: unknown): void {
    const { definitions } = definition;
    const fits = ajv.validate({ ...schema, definitions }, value);
    assert.ok(fits, JSON.stringify(ajv.errors));
  }

  /** Calls an operation; whatever comes back is what the definition says. */
  async function call(operationId: string, parameters: object = {}): Promise<Answered> {
    const answered = (await client.execute({ operationId, parameters })) as Answered;
    called.add(operationId);
    const { responses } = describedAs(operationId);
    const response = responses[String(answered.status)];
    assert.ok(response, `${operationId} answered ${answered.status}`);
    if (response.schema !== undefined) assertFits(response.schema, answered.body);
    return answered;
  }

  it('calls every operation of the running server, and every answer is as described', async () => {
    const [visit] = (await call('ListVisits')).body.value;
    const [person] = (await call('ListPeople', { limit: 1 })).body.value;
    const ofVisit = { visit: visit!.id };
    await call('GetReadiness', ofVisit);
    const { value: items } = (await call('ListItems', { ...ofVisit, state: 'in-hand' })).body;
    await call('CompleteItem', { ...ofVisit, item: items[0]!.id });
    await call('BlockItem', { ...ofVisit, item: items[1]!.id, body: { reason: 'No room' } });
    const asked = { what: 'Rotas', askedBy: 'Caroline', ownerId: person!.id };
    const body = { ...asked, due: '2018-01-31T12:00:00Z' };
    const logged = await call('LogRequest', { ...ofVisit, body, 'Idempotency-Key': 'flow-0001' });
    const request = logged.body.id;
    await call('AnswerRequest', { ...ofVisit, request, body: { note: 'Sent' } });
    await call('ListRequests', ofVisit);
    const [finding] = (await call('SearchFindings', { search: 'plans' })).body.value;
    const action = { action: 'Review every plan', ownerId: person!.id, due: '2018-06-01' };
    const made = await call('CreateFollowUp', { finding: finding!.id, body: action });
    const followUp = made.body.id;
    await call('AddProgress', { followUp, body: { text: 'Half are reviewed' } });
    await call('ListFollowUps', { show: 'open' });
    const seen = await call('GetFollowUp', { followUp });
    await addEvidence(followUp);
    assert.equal(seen.status, 200);
    await call('CloseFollowUp', { followUp, body: { words: 'All are reviewed' } });
    const csv = 'Name,Address,Role\nNadia Karim,nadia@exampleshire.example,Social worker\n';
    await call('ImportStaff', { body: { csv, tryOnly: true } });
    await call('DraftCall', { body: { type: 'focused-visit', theme: 'front-door' } });
    await hearOnce();

    assert.deepEqual([...called].sort(), operations.map(({ id }) => id).sort());
  });

  /** People prove what they did; closing asks for it. */
  async function addEvidence(followUp: string): Promise<void> {
    const { useCases } = app.app;
    const change = { kind: 'add-evidence', title: 'Audit', url: 'https://council.example/a' };
    await useCases.changeFollowUp(app.actor('Priya Shah'), followUp, {
      requestId: crypto.randomUUID(),
      revision: 0,
      change: change as { kind: 'add-evidence'; title: string; url: string },
      screened: undefined,
    });
  }

  /** A trigger is registered, fires, and is removed. */
  async function hearOnce(): Promise<void> {
    const body = { notificationUrl: receiver.url, kinds: ['request.logged'] };
    const registered = await call('WhenSomethingHappens', { body });
    const { id, secret } = registered.body;
    const asked = { what: 'Supervision records', askedBy: 'Caroline', due: '2018-01-31T12:00:00Z' };
    const ownerId = app.actor('Tom Brennan').person.id;
    const [visit] = (await call('ListVisits')).body.value;
    await call('LogRequest', { visit: visit!.id, body: { ...asked, ownerId } });
    await app.app.notify();
    const [event] = receiver.received;
    const removed = await call('Unsubscribe', { subscription: id });

    assert.equal(registered.status, 201);
    assert.ok(registered.headers.location?.endsWith(`/subscriptions/${id}`));
    assert.equal(removed.status, 204);
    new Webhook(secret).verify(event!.text, event!.headers);
    const content = definition.paths['/subscriptions']!['x-ms-notification-content'];
    assertFits(content!.schema!, event!.body);
  }

  it('is told why not, as described', async () => {
    const refused = await client
      .execute({ operationId: 'GetReadiness', parameters: { visit: 'none' } })
      .then(
        () => null,
        (error: unknown) => (error as { response: Answered }).response,
      );

    assert.equal(refused?.status, 404);
    assertFits(definition.definitions.Problem!, refused.body);
  });
});
