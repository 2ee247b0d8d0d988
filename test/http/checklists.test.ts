import assert from 'node:assert/strict';
import { checklistSchema } from '../../bot/contract/checklist.ts';
import { paths } from '../../bot/contract/paths.ts';
import { fieldsOf } from '../../tabs/features/settings/components/item-form.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const careLeavers = paths.checklist('focused-visit', 'care-leavers');

describe('the tab’s API for a checklist', () => {
  let app: TestApp;
  let coordinator: ApiClient;
  let adviser: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    coordinator = apiOf(app, 'Priya Shah');
    adviser = apiOf(app, 'Joe Clarke');
  });

  afterEach(() => app.stop());

  it('gives the items as the next visit would begin with them', async () => {
    const { version, items } = await adviser.get(careLeavers, checklistSchema);

    assert.equal(version, 2);
    assert.ok(items.some(({ title }) => title === 'Sign off the first data upload'));
  });

  it('makes a new version, and refuses a change that was decided on the old one', async () => {
    const edit = { kind: 'retire', key: 'debrief' };

    const edited = await coordinator.post(careLeavers, { version: 2, edit }, checklistSchema);
    const late = await coordinator.refusal('POST', careLeavers, { body: { version: 2, edit } });

    assert.deepEqual([edited.version, edited.edited?.by], [3, 'Priya Shah']);
    assert.equal(late.status, 409);
  });

  it('goes out as CSV and comes back the same', async () => {
    const shipped = await adviser.get(careLeavers, checklistSchema);
    const file = paths.checklistCsv('focused-visit', 'care-leavers');
    const csv = await (await adviser.request('GET', file)).text();

    const edit = { kind: 'replace', csv };
    const again = await coordinator.post(careLeavers, { version: 2, edit }, checklistSchema);

    assert.deepEqual(again.items, shipped.items);
    assert.equal(again.version, 3);
  });

  it('names every line at fault in a CSV file, and then changes nothing', async () => {
    const file = paths.checklistCsv('focused-visit', 'care-leavers');
    const csv = await (await adviser.request('GET', file)).text();
    const spoilt = csv.replace('call +10m', 'soon').replace('call +1h', 'later');
    const body = { version: 2, edit: { kind: 'replace', csv: spoilt } };

    const { status, detail } = await coordinator.refusal('POST', careLeavers, { body });

    assert.equal(status, 400);
    assert.match(detail ?? '', /line 2, due: “soon” .*; line 4, due: “later” /);
    assert.equal((await adviser.get(careLeavers, checklistSchema)).version, 2);
  });

  it('says what a deadline rests on, also once the item has been retired and put back', async () => {
    const accuracy = async () => {
      const { items } = await adviser.get(careLeavers, checklistSchema);
      return items.find(({ key }) => key === 'accuracy');
    };
    const before = await accuracy();
    assert.match(before?.basis ?? '', /^default: /);
    assert.match(before?.dueInWords ?? '', /; check against the current framework$/);

    const retire = { kind: 'retire', key: 'accuracy' };
    await coordinator.post(careLeavers, { version: 2, edit: retire }, checklistSchema);
    const add = { kind: 'add', item: before && fieldsOf(before), before: null };
    await coordinator.post(careLeavers, { version: 3, edit: add }, checklistSchema);

    assert.deepEqual(await accuracy(), before);
  });

  it('is not found for a type or theme that there is not', async () => {
    const noType = await adviser.refusal('GET', paths.checklist('tea-party', 'none'));
    const noTheme = await adviser.refusal('GET', paths.checklist('focused-visit', 'tea'));

    assert.deepEqual([noType.status, noTheme.status], [404, 404]);
  });
});
