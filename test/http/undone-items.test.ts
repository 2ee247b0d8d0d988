import assert from 'node:assert/strict';
import { paths } from '../../bot/contract/paths.ts';
import { changedItemsSchema, type ChangedItems } from '../../bot/contract/several-items.ts';
import { announceVisit } from '../support/announce.ts';
import { apiOf } from '../support/api-client.ts';
import { chooseItems, outcomesOf, type ChosenItems } from '../support/chosen-items.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('one change of several items, undone', () => {
  let app: TestApp;
  let visit: string;
  let chosen: ChosenItems;

  beforeEach(async () => {
    app = await startTestApp();
    visit = await announceVisit(app);
    chosen = await chooseItems(app, visit);
  });

  afterEach(() => app.stop());

  const idOf = (name: string) => app.actor(name).person.id;
  const toTom = () => ({ kind: 'assign', ownerId: idOf('Tom Brennan') });

  const undo = (made: ChangedItems, name = 'Priya Shah'): Promise<ChangedItems> => {
    const items = made.items.flatMap((one) =>
      one.outcome === 'changed' ? [{ key: one.key, version: one.version }] : [],
    );
    return apiOf(app, name).post(paths.undoItemChanges(visit), { items }, changedItemsSchema);
  };

  const factsOf = async (key: string | undefined): Promise<string[]> => {
    const place = { visitId: visit, key: key ?? '', kind: 'shared' } as const;
    const history = await app.app.useCases.showItemHistory(app.actor('Priya Shah'), place);
    return history.map(({ fact }) => fact);
  };

  it('is as it was, and both who had them and who were given them hear of it', async () => {
    const made = await chosen.change(toTom());
    await app.chat.person('Tom Brennan').willSee('Priya Shah has given you 3 items');

    assert.deepEqual(outcomesOf(await undo(made)), ['changed', 'changed', 'changed']);

    for (const item of chosen.seen) assert.deepEqual(await chosen.nowOf(item.key), item);
    await app.chat.person('Tom Brennan').willSee('Priya Shah has taken 3 items back');
    await app.chat
      .person('Joe Clarke')
      .willSee('Priya Shah has put 3 items of yours back as they were');
  });

  it('is an entry of its own on the record, which keeps what was undone', async () => {
    await undo(await chosen.change(toTom()));

    assert.equal(await chosen.events('item.assigned'), 6);
    const [undone, assigned] = await factsOf(chosen.seen[0]?.key);
    assert.equal(undone, 'Undone: back with Joe Clarke');
    assert.equal(assigned, 'Owner changed from Joe Clarke to Tom Brennan');
  });

  it('gives each its deadline back, with what that rests on, though its time has passed', async () => {
    app.clock.set('2018-01-26T09:00:00Z');
    chosen.seen = await Promise.all(chosen.seen.map(({ key }) => chosen.nowOf(key)));
    assert.ok(chosen.seen.some(({ standing }) => standing === 'overdue'));
    const made = await chosen.change({
      kind: 'redate',
      due: '2018-01-29T17:00:00Z',
      reason: 'The extract is late',
    });

    await undo(made);

    for (const item of chosen.seen) assert.deepEqual(await chosen.nowOf(item.key), item);
  });

  it('leaves what somebody has changed since, and says how that stands now', async () => {
    const made = await chosen.change(toTom());
    const place = { visitId: visit, key: chosen.seen[0]?.key ?? '' };
    await app.app.useCases.pressItem(app.actor('Tom Brennan'), place, { press: 'complete' });

    const { items } = await undo(made);

    assert.deepEqual(
      items.map((one) => (one.outcome === 'changed-meanwhile' ? one.item.standing : one.outcome)),
      ['done', 'changed', 'changed'],
    );
    assert.equal((await chosen.nowOf(place.key)).owner?.name, 'Tom Brennan');
  });

  it('is undone once, however often it is asked for', async () => {
    const made = await chosen.change(toTom());
    await undo(made);

    assert.deepEqual(outcomesOf(await undo(made)), ['was-so', 'was-so', 'was-so']);
    assert.equal(await chosen.events('item.assigned'), 6);
  });

  it('is for whoever made it, and for nobody else', async () => {
    const made = await chosen.change(toTom());

    const { items } = await undo(made, 'Dana Whitfield');

    assert.deepEqual(
      items.map((one) => (one.outcome === 'refused' ? one.because : one.outcome)),
      chosen.seen.map(() => 'The last change of that item is not yours to undo.'),
    );
  });

  it('asks nobody any more to take them over, who hears so', async () => {
    const made = await chosen.change({ kind: 'offer', to: idOf('Tom Brennan') }, 'Joe Clarke');
    await app.chat.person('Tom Brennan').willSee('Joe Clarke asks you to take over 3 items');

    assert.deepEqual(outcomesOf(await undo(made, 'Joe Clarke')), ['changed', 'changed', 'changed']);

    await app.chat.person('Tom Brennan').willSee('Joe Clarke keeps 3 items after all');
    assert.equal(await chosen.events('item.offer-dropped'), 3);
    assert.equal((await factsOf(chosen.seen[0]?.key))[0], 'Undone: offered to nobody any more');
  });
});
