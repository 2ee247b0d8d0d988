import assert from 'node:assert/strict';
import { announceVisit } from '../../support/announce.ts';
import { anEarlierLetter } from '../../support/builders.ts';
import { connectSystem, type ConnectedSystem } from '../../support/connect-system.ts';
import { startTestApp, type TestApp } from '../../support/test-app.ts';

interface Entry {
  id: string;
  state: string;
  etag: string;
  published: boolean;
}

const valuesOf = (body: Record<string, unknown>) => body.value as Entry[];

describe('another system', () => {
  let app: TestApp;
  let system: ConnectedSystem;
  let visit: string;

  before(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
    const coordinator = app.actor('Priya Shah');
    await app.app.useCases.importLetter(coordinator, anEarlierLetter());
    await app.app.useCases.importLetter(coordinator, {
      ...anEarlierLetter({ documentDate: '2018-01-11' }, 2),
      publication: 'draft',
    });
    system = await connectSystem(app);
  });

  after(() => app.stop());

  const aRequest = () => ({
    what: 'Supervision records',
    askedBy: 'Caroline',
    ownerId: app.actor('Aisha Rahman').person.id,
    due: '2018-01-31T12:00:00Z',
  });

  it('reads how ready a visit is', async () => {
    const { status, body } = await system.get(`/visits/${visit}/readiness`);

    assert.equal(status, 200);
    assert.equal(body.itemsDone, 0);
    assert.equal(body.told, body.everyone);
  });

  it('reads lists in pages, each entry once', async () => {
    const all = valuesOf((await system.get(`/visits/${visit}/items?limit=200`)).body);
    const read: string[] = [];
    let next: unknown = `/visits/${visit}/items?limit=7`;
    while (typeof next === 'string') {
      const { body } = await system.get(next.replace(/^.*\/connector\/v1/, ''));
      read.push(...valuesOf(body).map(({ id }) => id));
      next = body.nextLink;
    }

    assert.ok(all.length > 7);
    assert.deepEqual(
      read,
      all.map(({ id }) => id),
    );
  });

  it('completes an item under its own name, which people are shown', async () => {
    const [item] = valuesOf((await system.get(`/visits/${visit}/items?state=in-hand`)).body);
    const done = await system.post(`/visits/${visit}/items/${item!.id}/complete`);

    assert.deepEqual([done.body.state, done.body.doneBy], ['done', 'Case system']);
    assert.equal(done.headers.get('etag'), done.body.etag);
  });

  it('changes nothing that is not any more as it saw it', async () => {
    const [item] = valuesOf((await system.get(`/visits/${visit}/items?state=in-hand`)).body);
    const path = `/visits/${visit}/items/${item!.id}/block`;
    const seen = { 'if-match': item!.etag };
    const first = await system.post(path, { reason: 'No room is free' }, seen);
    const second = await system.post(path, { reason: 'No room at all' }, seen);

    assert.deepEqual([first.status, second.status], [200, 412]);
    assert.equal(second.headers.get('content-type'), 'application/problem+json');
  });

  it('is spared the answer that it has', async () => {
    const first = await system.get('/follow-ups');
    const again = await system.get('/follow-ups', {
      'if-none-match': first.headers.get('etag') ?? '',
    });

    assert.equal(again.status, 304);
  });

  it('logs a request once under one Idempotency-Key, and nothing else under it', async () => {
    const key = { 'idempotency-key': 'flow-run-0001' };
    const first = await system.post(`/visits/${visit}/requests`, aRequest(), key);
    const again = await system.post(`/visits/${visit}/requests`, aRequest(), key);
    const other = { ...aRequest(), what: 'Something else' };
    const refused = await system.post(`/visits/${visit}/requests`, other, key);

    assert.deepEqual([first.status, again.status, refused.status], [201, 201, 409]);
    assert.equal(again.body.id, first.body.id);
    assert.equal(valuesOf((await system.get(`/visits/${visit}/requests`)).body).length, 1);
  });

  it('answers a request', async () => {
    const logged = await system.post(`/visits/${visit}/requests`, aRequest());
    const path = `/visits/${visit}/requests/${String(logged.body.id)}/answer`;
    const { body } = await system.post(path, { note: 'Sent by secure e-mail' });

    assert.deepEqual([body.state, body.answer], ['given', 'Sent by secure e-mail']);
  });

  it('is refused words that hold personal details', async () => {
    const body = { ...aRequest(), what: 'Records of the child born 12 March 2011' };
    const refused = await system.post(`/visits/${visit}/requests`, body);

    assert.equal(refused.status, 422);
  });

  it('takes a follow-up from a finding to its progress, by what it saw', async () => {
    const [finding] = valuesOf((await system.get('/findings?search=pathway%20plans')).body);
    const made = await system.post(`/findings/${finding!.id}/follow-ups`, {
      action: 'Review every plan',
      ownerId: app.actor('Aisha Rahman').person.id,
      due: '2018-06-01',
    });
    const path = `/follow-ups/${String(made.body.id)}`;
    const seen = { 'if-match': String(made.body.etag) };
    const noted = await system.post(`${path}/progress`, { text: 'Half are reviewed' }, seen);
    const stale = await system.post(`${path}/close`, { words: 'All are reviewed' }, seen);
    const unproved = await system.post(`${path}/close`, { words: 'All are reviewed' });

    assert.deepEqual([made.status, noted.status, stale.status], [201, 200, 412]);
    assert.match(String(unproved.body.detail), /link to what shows that it is done/);
  });

  it('is not told what is under embargo unless it was permitted', async () => {
    const allowed = ['findings.read'] as const;
    const outsider = await connectSystem(app, { name: 'Website', allowed });
    const publishedOf = async (one: ConnectedSystem) =>
      valuesOf((await one.get('/findings')).body).map(({ published }) => published);

    assert.deepEqual(await publishedOf(outsider), [true]);
    assert.deepEqual((await publishedOf(system)).sort(), [false, true]);
  });

  it('tries a staff file before it imports it', async () => {
    const csv = 'Name,Address,Role\nNadia Karim,nadia@exampleshire.example,Social worker\n';
    const tried = await system.post('/staff-imports', { csv, tryOnly: true });
    const done = await system.post('/staff-imports', { csv });

    assert.deepEqual([tried.body.imported, tried.body.added], [false, 1]);
    assert.deepEqual([done.body.imported, done.body.added], [true, 1]);
  });

  it('drafts a call, which the director finds filled in and nobody has been told of', async () => {
    app.clock.set('2018-03-05T09:40:00Z');
    const { status, body } = await system.post('/calls', {
      type: 'focused-visit',
      theme: 'front-door',
      call: '2018-03-05T09:30',
    });
    const director = app.chat.person('Dana Whitfield');
    await director.says('call');
    const visits = valuesOf((await system.get('/visits')).body);

    assert.deepEqual([status, body.problems], [201, []]);
    assert.match(director.cards().at(-1)?.words ?? '', /Case system has filled this in/);
    assert.deepEqual(
      visits.map(({ id }) => id),
      [visit],
    );
  });
});
