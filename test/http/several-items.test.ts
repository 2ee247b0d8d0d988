import assert from 'node:assert/strict';
import { paths } from '../../bot/contract/paths.ts';
import { readinessSchema } from '../../bot/contract/readiness.ts';
import { changedItemsSchema } from '../../bot/contract/several-items.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { chooseItems, outcomesOf, type ChosenItems } from '../support/chosen-items.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('one change of several items', () => {
  let app: TestApp;
  let visit: string;
  let chosen: ChosenItems;

  beforeEach(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
    chosen = await chooseItems(app, visit);
    assert.equal(chosen.seen.length, 3);
  });

  afterEach(() => app.stop());

  const idOf = (name: string) => app.actor(name).person.id;
  const asChosen = () => chosen.seen.map(({ key, version }) => ({ key, version }));
  const toTom = () => ({ kind: 'assign', ownerId: idOf('Tom Brennan') });
  const toFriday = { kind: 'redate', due: '2018-01-26T17:00:00Z', reason: 'The extract is late' };

  const cardsAbout = (name: string, words: string) =>
    app.chat
      .person(name)
      .cards()
      .filter((card) => card.words.includes(words));

  it('gives them to somebody, who hears of all of them in one message, as whose they were does', async () => {
    const changed = await chosen.change(toTom());

    assert.deepEqual(outcomesOf(changed), ['changed', 'changed', 'changed']);
    for (const { key } of chosen.seen)
      assert.equal((await chosen.nowOf(key)).owner?.name, 'Tom Brennan');
    const tom = await app.chat.person('Tom Brennan').willSee('Priya Shah has given you 3 items');
    for (const { title } of chosen.seen) assert.ok(tom.words.includes(title), title);
    await app.chat
      .person('Joe Clarke')
      .willSee('Priya Shah has given 3 items of yours to Tom Brennan');
    assert.equal(await chosen.events('item.assigned'), 3);
  });

  it('gives them another deadline, and keeps the first one of each', async () => {
    await chosen.change(toFriday);

    const { due } = await chosen.nowOf(chosen.seen[0]?.key);
    assert.equal(due, toFriday.due);
    const joe = await app.chat
      .person('Joe Clarke')
      .willSee('Priya Shah has changed 3 deadlines of yours');
    assert.match(joe.words, /The extract is late/);
    const detail = await app.app.useCases.showItem(app.actor('Priya Shah'), {
      ...{ visitId: visit, key: chosen.seen[0]?.key ?? '', kind: 'shared' },
    });
    assert.equal(detail.originalDue, chosen.seen[0]?.due);
  });

  it('is made once, however often it is asked for', async () => {
    await chosen.change(toTom());
    await app.chat.person('Tom Brennan').willSee('Priya Shah has given you 3 items');

    const again = await chosen.change(toTom());

    assert.deepEqual(outcomesOf(again), ['was-so', 'was-so', 'was-so']);
    assert.equal(await chosen.events('item.assigned'), 3);
    assert.equal(cardsAbout('Tom Brennan', 'has given you').length, 1);
  });

  it('is made of however many there are', async () => {
    const { items } = await apiOf(app, 'Priya Shah').get(paths.readiness(visit), readinessSchema);
    chosen.seen = items.filter(({ owner }) => owner?.name !== 'Tom Brennan');
    assert.ok(chosen.seen.length > 20, 'more than one commit takes');

    const changed = await chosen.change(toTom());

    assert.deepEqual(new Set(outcomesOf(changed)), new Set(['changed']));
    assert.equal(await chosen.events('item.assigned'), chosen.seen.length);
  });

  it('leaves what somebody else has changed meanwhile, and says how that stands now', async () => {
    const [first, ...others] = chosen.seen;
    const place = { visitId: visit, key: first?.key ?? '' };
    await app.app.useCases.pressItem(app.actor('Joe Clarke'), place, { press: 'complete' });

    const { items } = await chosen.change(toTom());

    const [met, ...rest] = items;
    assert.ok(met?.outcome === 'changed-meanwhile');
    assert.deepEqual([met.item.standing, met.item.done?.by], ['done', 'Joe Clarke']);
    assert.deepEqual(
      rest.map(({ key, outcome }) => [key, outcome]),
      others.map(({ key }) => [key, 'changed']),
    );
    assert.equal((await chosen.nowOf(first?.key)).owner?.name, 'Joe Clarke');
  });

  it('is not held up by a note that somebody has written meanwhile', async () => {
    const place = { visitId: visit, key: chosen.seen[0]?.key ?? '', kind: 'shared' } as const;
    const note = { kind: 'note', id: crypto.randomUUID(), text: 'Half done' } as const;
    await app.app.useCases.changeItem(app.actor('Joe Clarke'), place, {
      change: note,
      screened: undefined,
    });

    assert.deepEqual(outcomesOf(await chosen.change(toTom())), ['changed', 'changed', 'changed']);
  });

  it('says of an item that cannot be changed why not', async () => {
    const place = { visitId: visit, key: chosen.seen[0]?.key ?? '' };
    await app.app.useCases.pressItem(app.actor('Joe Clarke'), place, { press: 'complete' });
    const { version } = await chosen.nowOf(chosen.seen[0]?.key);
    chosen.seen = chosen.seen.map((item, at) =>
      at === 0 ? { ...item, version } : { ...item, key: 'gone' },
    );

    const { items } = await chosen.change(toTom());

    assert.deepEqual(
      items.map((one) => (one.outcome === 'refused' ? one.because : one.outcome)),
      ['That item is done already.', 'That item is not on the checklist any more.'],
    );
  });

  it('is for the coordinator or the director, unless an owner asks somebody to take theirs over', async () => {
    for (const asked of [toTom(), toFriday]) {
      const body = { items: asChosen(), change: asked };
      const refusal = await apiOf(app, 'Joe Clarke').refusal('POST', paths.changeItems(visit), {
        body,
      });
      assert.equal(refusal.status, 403);
    }
    const offer = { kind: 'offer', to: idOf('Tom Brennan') };

    const offered = await chosen.change(offer, 'Joe Clarke');
    const others = await chosen.change(offer, 'Aisha Rahman');

    assert.deepEqual(outcomesOf(offered), ['changed', 'changed', 'changed']);
    assert.deepEqual(outcomesOf(others), ['refused', 'refused', 'refused']);
    await app.chat.person('Tom Brennan').willSee('Joe Clarke asks you to take over 3 items');
    assert.equal((await chosen.nowOf(chosen.seen[0]?.key)).owner?.name, 'Joe Clarke');
  });

  it('asks about a reason that seems to name a child, before anything is changed', async () => {
    const reason = 'NHS number 943 476 5919 is not in it';
    const body = { items: asChosen(), change: { ...toFriday, reason } };
    const api = apiOf(app, 'Priya Shah');

    const refusal = await api.refusal('POST', paths.changeItems(visit), { body });
    const kept = await api.post(
      paths.changeItems(visit),
      { ...body, screened: 'kept' },
      changedItemsSchema,
    );

    assert.equal(refusal.status, 422);
    assert.deepEqual(outcomesOf(kept), ['changed', 'changed', 'changed']);
    assert.equal(await chosen.events('screening.kept'), 1);
  });
});
