import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findingSchema } from '../../bot/contract/finding.ts';
import {
  followUpDetailSchema,
  followUpSchema,
  followUpSettingsSchema,
  type FollowUpDetail,
} from '../../bot/contract/follow-up.ts';
import { importedLetterSchema } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import type { FollowUpChange } from '../../bot/domain/follow-ups/changes.ts';
import { apiOf, type ApiClient } from '../support/api-client.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('a follow-up in the tab’s API', () => {
  let app: TestApp;
  let director: ApiClient;
  let coordinator: ApiClient;
  /** Aisha Rahman owns the follow-up. */
  let owner: ApiClient;
  let adviser: ApiClient;
  let id: string;
  let finding: string;

  const personId = (name: string) => app.actor(name).person.id;
  const show = (api: ApiClient, which = id) => api.get(paths.followUp(which), followUpDetailSchema);
  const bodyOf = (change: FollowUpChange, revision = 1, requestId: string = randomUUID()) => ({
    requestId,
    revision,
    change,
  });
  async function change(api: ApiClient, what: FollowUpChange): Promise<FollowUpDetail> {
    const { followUp } = await show(api);
    const body = bodyOf(what, followUp.revision);
    return api.post(paths.followUpChanges(id), body, followUpDetailSchema);
  }
  const refused = (api: ApiClient, what: object, which = id) =>
    api.refusal('POST', paths.followUpChanges(which), { body: what });
  async function make(ownerName = 'Aisha Rahman'): Promise<string> {
    const asked = {
      requestId: randomUUID(),
      action: 'Review every plan',
      ownerId: personId(ownerName),
      due: '2018-03-29',
    };
    const path = paths.findingFollowUps(finding);
    return (await coordinator.post(path, asked, followUpSchema)).id;
  }

  beforeEach(async () => {
    app = await startTestApp();
    app.clock.set('2018-03-01T09:00:00Z');
    director = apiOf(app, 'Dana Whitfield');
    coordinator = apiOf(app, 'Priya Shah');
    owner = apiOf(app, 'Aisha Rahman');
    adviser = apiOf(app, 'Joe Clarke');
    await coordinator.post(paths.letters, aLetter(), importedLetterSchema);
    const [first] = await coordinator.get(paths.findings, z.array(findingSchema));
    finding = first?.id ?? '';
    id = await make();
  });

  afterEach(() => app.stop());

  it('says who did what, in words, the latest first', async () => {
    await change(owner, { kind: 'start', next: 'Draft the schedule' });
    await change(owner, { kind: 'redate', due: '2018-04-30', reason: 'Elections' });

    const { history } = await show(coordinator);

    assert.deepEqual(
      history.map(({ by, words }) => [by, words]),
      [
        ['Aisha Rahman', 'Moved the due day from Thu 29 Mar to Mon 30 Apr: “Elections”'],
        ['Aisha Rahman', 'Started it'],
        ['Priya Shah', 'Made the follow-up'],
      ],
    );
  });

  it('is taken forward by its owner, decided on by few, and read by everybody', async () => {
    assert.deepEqual((await show(owner)).may, {
      progress: true,
      edit: false,
      agree: false,
      reopen: false,
      recordSent: false,
    });
    assert.equal((await show(adviser)).may.progress, false);
    assert.equal((await show(coordinator)).may.edit, true);

    const note = bodyOf({ kind: 'note', text: 'Looked at it', next: null });
    assert.equal((await refused(adviser, note)).status, 403);
    const measure = bodyOf({ kind: 'measure', title: 'Plans', unit: '%', target: null });
    assert.equal((await refused(owner, measure)).status, 403);
  });

  it('takes a note beside what somebody else did meanwhile', async () => {
    await change(coordinator, { kind: 'start', next: 'Draft the schedule' });

    const note = bodyOf({ kind: 'note', text: 'Met the team', next: null });
    const path = paths.followUpChanges(id);
    const { followUp } = await owner.post(path, note, followUpDetailSchema);

    assert.equal(followUp.state, 'in-progress');
    assert.equal(followUp.notes[0]?.text, 'Met the team');
  });

  it('refuses a decision on what was not seen, naming who was first', async () => {
    await change(coordinator, { kind: 'redate', due: '2018-04-30', reason: 'Elections' });

    const late = bodyOf({ kind: 'redate', due: '2018-05-01', reason: 'Holidays' });
    const { status, detail } = await refused(owner, late);

    assert.equal(status, 409);
    assert.match(detail ?? '', /Priya Shah changed this follow-up meanwhile/);
    assert.equal((await show(owner)).followUp.due, '2018-04-30');
  });

  it('is changed once by the same request', async () => {
    const note = bodyOf({ kind: 'note', text: 'Met the team', next: null });
    const path = paths.followUpChanges(id);
    await owner.post(path, note, followUpDetailSchema);
    const { followUp, history } = await owner.post(path, note, followUpDetailSchema);

    assert.equal(followUp.notes.length, 1);
    assert.equal(history.length, 2);
  });

  it('is closed by two people where the council says so', async () => {
    const set = { needsAgreement: true };
    await director.post(paths.followUpSettings, set, followUpSettingsSchema);
    const link = { title: 'Audit', url: 'https://council.example/audit' };
    await change(owner, { kind: 'add-evidence', ...link });

    const asked = await change(owner, { kind: 'close', words: 'All reviewed' });
    assert.equal(asked.followUp.state, 'awaiting-agreement');
    const own = bodyOf({ kind: 'agree' }, asked.followUp.revision);
    assert.equal((await refused(owner, own)).status, 403);

    const { followUp } = await change(coordinator, { kind: 'agree' });
    assert.equal(followUp.state, 'closed');
    assert.deepEqual(
      [followUp.closing?.by, followUp.agreement?.by],
      ['Aisha Rahman', 'Priya Shah'],
    );
    assert.equal(followUp.rating, null);
  });

  it('leaves the council’s rule to those who run visits', async () => {
    const body = { needsAgreement: true };
    const { status } = await owner.refusal('POST', paths.followUpSettings, { body });

    assert.equal(status, 403);
    const now = await owner.get(paths.followUpSettings, followUpSettingsSchema);
    assert.equal(now.needsAgreement, false);
  });

  it('waits for one other, and never for itself by way of others', async () => {
    const second = await make();
    const edit = (dependsOn: string): FollowUpChange => ({
      kind: 'edit',
      action: 'Review every plan',
      ownerId: personId('Aisha Rahman'),
      deputyId: personId('Joe Clarke'),
      reviewingBody: 'Improvement Board',
      dependsOn,
    });
    const { followUp } = await change(coordinator, edit(second));
    assert.equal(followUp.dependsOn?.id, second);
    assert.equal(followUp.deputy?.name, 'Joe Clarke');
    const [latest] = (await show(coordinator)).history;
    assert.match(latest?.words ?? '', /what it waits for, from nothing to “Review every plan”$/);

    const back = await refused(coordinator, bodyOf(edit(id), 1), second);
    assert.deepEqual(
      [back.status, back.detail],
      [400, 'It would end up waiting for itself. Choose another.'],
    );
  });

  it('never closes a loop between two edits at once', async () => {
    const second = await make();
    const edit = (dependsOn: string) =>
      bodyOf({
        kind: 'edit',
        action: 'Review every plan',
        ownerId: personId('Aisha Rahman'),
        deputyId: null,
        reviewingBody: null,
        dependsOn,
      });
    const answers = await Promise.all([
      coordinator.request('POST', paths.followUpChanges(id), json(edit(second))),
      director.request('POST', paths.followUpChanges(second), json(edit(id))),
    ]);

    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 400]);
  });

  it('takes no evidence that a colleague’s browser should not open', async () => {
    const body = {
      requestId: randomUUID(),
      revision: 1,
      change: { kind: 'add-evidence', title: 'Audit', url: 'javascript:alert(1)' },
    };
    const { status, detail } = await refused(owner, body);

    assert.equal(status, 400);
    assert.match(detail ?? '', /https:\/\//);
  });

  describe('of an embargoed letter', () => {
    beforeEach(async () => {
      const reading = aReading({ findings: [aReadFinding({ text: 'Housing is scarce.' })] });
      const draft = aLetter({ publication: 'draft', reading, documentId: '2'.repeat(64) });
      await coordinator.post(paths.letters, draft, importedLetterSchema);
      const findings = await coordinator.get(paths.findings, z.array(findingSchema));
      finding = findings.find(({ text }) => text.startsWith('Housing'))?.id ?? '';
    });

    it('is not there for anybody outside the core group', async () => {
      id = await make('Marcus Oyelaran');

      const note = bodyOf({ kind: 'note', text: 'Looked at it', next: null });
      assert.equal((await adviser.refusal('GET', paths.followUp(id))).status, 404);
      assert.equal((await refused(adviser, note)).status, 404);
      assert.equal((await show(director)).followUp.embargoed, true);
    });

    it('is given to nobody outside the core group', async () => {
      await assert.rejects(make('Aisha Rahman'), /choose somebody from the core group/);
    });
  });
});

function json(body: object): RequestInit {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
