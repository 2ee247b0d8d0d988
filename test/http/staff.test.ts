import assert from 'node:assert/strict';
import { paths } from '../../bot/contract/paths.ts';
import {
  personHistorySchema,
  staffImportSchema,
  staffSchema,
  type StaffImportView,
} from '../../bot/contract/staff.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const nadia = {
  name: 'Nadia Karim',
  entraId: null,
  address: 'nadia.karim@exampleshire.example',
  phone: null,
  roles: ['social-worker'],
  acting: [],
  team: 'Care leavers',
  lineManagerId: null,
  deputyId: null,
  coreGroup: false,
} as const;

const headings = 'Name,Address,Roles,Team';
const row = 'Nadia Karim,nadia.karim@exampleshire.example,Social worker,Care leavers';

describe('the staff list through the API', () => {
  let app: TestApp;
  let director: ApiClient;
  let coordinator: ApiClient;

  beforeEach(async () => {
    app = await startTestApp();
    director = apiOf(app, 'Dana Whitfield');
    coordinator = apiOf(app, 'Priya Shah');
  });

  afterEach(() => app.stop());

  const named = async (name: string) => {
    const { people } = await director.get(paths.staff, staffSchema);
    const person = people.find((one) => one.name === name);
    assert.ok(person, `${name} is not on the list`);
    return person;
  };
  const change = (fields: object) => ({ version: null, edit: { kind: 'change', fields } });
  const upload = (who: ApiClient, path: string, file: string | Uint8Array<ArrayBuffer>) =>
    who.request('POST', path, {
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
  const planOf = async (file: string, complete = false): Promise<StaffImportView> => {
    const answer = await upload(coordinator, `${paths.staffImportPlan}?complete=${complete}`, file);
    assert.equal(answer.status, 200);
    return staffImportSchema.parse(await answer.json());
  };

  for (const name of ['Dana Whitfield', 'Marcus Oyelaran', 'Priya Shah']) {
    it(`is shown to, exported for and added to by ${name}`, async () => {
      const person = apiOf(app, name);
      const csv = await person.request('GET', paths.staffCsv);
      const after = await person.post(paths.staff, change(nadia), staffSchema);

      assert.match(csv.headers.get('content-type') ?? '', /^text\/csv/);
      assert.match(await csv.text(), /^\uFEFF?"Name","Entra id","Address"/i);
      assert.ok(after.people.some((one) => one.name === 'Nadia Karim' && one.active));
    });
  }

  for (const name of ['Joe Clarke', 'Tom Brennan', 'Aisha Rahman']) {
    it(`is neither shown to nor changed by ${name}`, async () => {
      const person = apiOf(app, name);
      const joe = app.actor('Joe Clarke').person.id;
      const statuses = await Promise.all([
        person.request('GET', paths.staff),
        person.request('GET', paths.staffCsv),
        person.request('GET', paths.staffHistory(joe)),
        upload(person, paths.staffImportPlan, `${headings}\n${row}`),
        upload(person, paths.staffImport, `${headings}\n${row}`),
      ]);
      const added = await person.refusal('POST', paths.staff, { body: change(nadia) });
      const leave = { version: 'x', edit: { kind: 'leave' } };
      const left = await person.refusal('POST', paths.staffPerson(joe), { body: leave });

      assert.deepEqual(
        statuses.map(({ status }) => status),
        [403, 403, 403, 403, 403],
      );
      assert.deepEqual([added.status, left.status], [403, 403]);
      const { people } = await director.get(paths.staff, staffSchema);
      assert.ok(people.every((one) => one.active && one.name !== 'Nadia Karim'));
    });
  }

  it('is refused to nobody in particular', async () => {
    assert.equal((await apiOf(app, null).refusal('GET', paths.staff)).status, 401);
  });

  describe('for one person', () => {
    it('keeps a change with who made it, before and after', async () => {
      const { id, version, ...fields } = await named('Joe Clarke');
      const edit = { kind: 'change', fields: { ...fields, team: 'Front door' } };
      await coordinator.post(paths.staffPerson(id), { version, edit }, staffSchema);

      const [latest] = await director.get(paths.staffHistory(id), personHistorySchema);
      assert.deepEqual([latest?.what, latest?.by], ['Changed', 'Priya Shah']);
      assert.deepEqual(
        latest?.changes.map(({ field, after }) => [field, after]),
        [['Team', 'Front door']],
      );
    });

    it('refuses a change that was decided on something older, and keeps the newer', async () => {
      const { id, version, ...fields } = await named('Joe Clarke');
      const to = (team: string) => ({
        version,
        edit: { kind: 'change', fields: { ...fields, team } },
      });
      await coordinator.post(paths.staffPerson(id), to('Front door'), staffSchema);

      const path = paths.staffPerson(id);
      const problem = await director.refusal('POST', path, { body: to('Fostering') });

      assert.equal(problem.status, 409);
      assert.match(problem.detail ?? '', /changed Joe Clarke meanwhile/);
      assert.equal((await named('Joe Clarke')).team, 'Front door');
    });

    it('makes somebody a leaver, who may then do nothing, and brings them back', async () => {
      const joe = await named('Joe Clarke');
      const path = paths.staffPerson(joe.id);
      const leave = { version: joe.version, edit: { kind: 'leave' } };
      await coordinator.post(path, leave, staffSchema);
      const left = await named('Joe Clarke');
      const refused = await apiOf(app, 'Joe Clarke').request('GET', paths.visits);

      const back = { version: left.version, edit: { kind: 'return' } };
      await director.post(path, back, staffSchema);

      assert.deepEqual([left.active, refused.ok], [false, false]);
      assert.equal((await named('Joe Clarke')).active, true);
    });

    it('lets a director alone say who is deputy director', async () => {
      const body = change({ ...nadia, roles: ['deputy-director'] });
      const problem = await coordinator.refusal('POST', paths.staff, { body });
      const { people } = await director.post(paths.staff, body, staffSchema);

      assert.equal(problem.status, 403);
      assert.ok(people.some(({ name }) => name === 'Nadia Karim'));
    });

    for (const [what, fields] of [
      ['without a name', { ...nadia, name: ' ' }],
      ['without a way to know them', { ...nadia, address: null }],
      ['with a role that there is not', { ...nadia, roles: ['wizard'] }],
      ['with a manager who does not work here', { ...nadia, lineManagerId: 'nobody' }],
      ['whose name is a formula', { ...nadia, name: '=1+1' }],
    ] as const) {
      it(`refuses somebody ${what}`, async () => {
        const problem = await director.refusal('POST', paths.staff, { body: change(fields) });

        assert.equal(problem.status, 400);
      });
    }

    it('says that somebody is not there', async () => {
      const body = { version: 'x', edit: { kind: 'leave' } };
      const problem = await director.refusal('POST', paths.staffPerson('nobody'), { body });

      assert.equal(problem.status, 404);
    });
  });

  describe('from a file', () => {
    it('says what it would do and changes nothing, then does it', async () => {
      const file = `${headings}\n${row}`;
      const { changes, absent, fingerprint } = await planOf(file);
      const before = await director.get(paths.staff, staffSchema);
      const answer = await upload(coordinator, `${paths.staffImport}?plan=${fingerprint}`, file);

      assert.deepEqual(
        changes.map(({ kind, name, line }) => [kind, name, line]),
        [['added', 'Nadia Karim', 2]],
      );
      assert.equal(absent.length, before.people.length);
      assert.ok(before.people.every(({ name }) => name !== 'Nadia Karim'));
      assert.equal(answer.status, 200);
      assert.equal((await named('Nadia Karim')).team, 'Care leavers');
    });

    it('names every bad row by its line, and imports none of them', async () => {
      const file = `${headings}\n${row}\nAda,ada,Wizard,\n,x@exampleshire.example,,`;
      const { faults, fingerprint } = await planOf(file);
      const path = `${paths.staffImport}?plan=${fingerprint}`;
      const answer = await upload(coordinator, path, file);
      const { people } = await director.get(paths.staff, staffSchema);

      assert.deepEqual([...new Set(faults.map(({ line }) => line))], [3, 4]);
      assert.ok(staffImportSchema.parse(await answer.json()).faults.length > 0);
      assert.ok(people.every(({ name }) => name !== 'Nadia Karim'));
    });

    for (const [what, file] of [
      ['that is empty', ''],
      ['that has no column with a name', 'Address\nx@exampleshire.example'],
      ['with a column that is not known', `${headings},Shoe size\n${row},7`],
      ['whose quotation mark never ends', `${headings}\n"Nadia,x,y,z`],
    ] as const) {
      it(`refuses one ${what}, with the reason`, async () => {
        const { faults, changes } = await planOf(file);

        assert.deepEqual([faults.length > 0, changes], [true, []]);
      });
    }

    it('does nothing when the list has changed since it was looked at', async () => {
      const file = `${headings}\n${row}`;
      const { fingerprint } = await planOf(file);
      await director.post(paths.staff, change({ ...nadia, team: null }), staffSchema);

      const answer = await upload(coordinator, `${paths.staffImport}?plan=${fingerprint}`, file);

      assert.equal(answer.status, 409);
      assert.equal((await named('Nadia Karim')).team, null);
    });

    it('is not imported by who has not looked at what it does', async () => {
      const answer = await upload(coordinator, paths.staffImport, `${headings}\n${row}`);

      assert.equal(answer.status, 409);
    });

    it('never leaves the council without a director', async () => {
      const { faults } = await planOf(`${headings}\n${row}`, true);

      assert.ok(faults.some(({ reason }) => reason.includes('director')));
    });

    it('is refused when it is larger than any staff list', async () => {
      const answer = await upload(coordinator, paths.staffImportPlan, 'x'.repeat(5_300_000));

      assert.equal(answer.status, 413);
    });
  });
});
