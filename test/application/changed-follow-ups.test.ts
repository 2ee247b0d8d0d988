import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import type { Actor } from '../../bot/application/actor.ts';
import type { UseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId } from '../../bot/config.ts';
import type { FollowUpChange } from '../../bot/domain/follow-ups/changes.ts';
import { ids } from '../../bot/platform/ids.ts';
import { aLetter, aPerson } from '../support/builders.ts';
import { openUseCases } from '../support/open-use-cases.ts';
import { keepStaff } from '../support/test-app.ts';

const director = aPerson({ name: 'Dana Whitfield', roles: ['director'], coreGroup: true });
const dana: Actor = { council: demoTenantId, person: director };

describe('a follow-up on the record', () => {
  let database: DatabaseSync;
  let useCases: UseCases;
  let id: string;

  beforeEach(async () => {
    const opened = openUseCases();
    ({ database, useCases } = opened);
    opened.clock.set('2018-03-01T09:00:00Z');
    await keepStaff(opened.store, [director]);
    await useCases.importLetter(dana, aLetter());
    id = await made('Review every plan');
  });

  afterEach(() => {
    database.close();
  });

  async function made(action: string): Promise<string> {
    const [finding] = await useCases.listFindings(dana);
    const asked = { requestId: ids.random(), action, ownerId: director.id, due: '2018-03-29' };
    const followUp = { ...asked, screened: undefined };
    return (await useCases.createFollowUp(dana, finding?.id ?? '', followUp)).id;
  }

  async function change(what: FollowUpChange, of = id) {
    const { revision } = (await useCases.showFollowUp(dana, of)).followUp;
    const asked = { requestId: ids.random(), revision, change: what, screened: undefined };
    return useCases.changeFollowUp(dana, of, asked);
  }

  const url = 'https://council.example/audit';
  const evidence = { kind: 'add-evidence', title: 'Audit', url } as const;
  const close = { kind: 'close', words: '' } as const;

  it('is not closed before what has to be closed first', async () => {
    const first = await made('Recruit four');
    await change({
      ...{ kind: 'edit', action: 'Review every plan', ownerId: director.id },
      ...{ deputyId: null, reviewingBody: null, dependsOn: first },
    });
    await change(evidence);

    await assert.rejects(change(close), /It waits for “Recruit four”, which has to be closed/);
    await change(evidence, first);
    await change(close, first);
    assert.equal((await change(close)).state, 'closed');
  });

  it('keeps in its history what a mistyped value was', async () => {
    await change({ kind: 'measure', title: 'Plans', unit: '%', target: null });
    const { measure } = await change({ kind: 'value', day: '2018-02-28', value: 610 });
    const measured = measure?.values[0]?.id ?? '';

    await change({ kind: 'correct-value', measured, day: '2018-02-28', value: 61 });
    await change({ kind: 'remove-value', measured });

    const { followUp, history } = await useCases.showFollowUp(dana, id);
    assert.deepEqual(followUp.measure?.values, []);
    const words = new Set(history.map((one) => one.words));
    assert.ok(words.has('Corrected the value 610 for Wed 28 Feb to 61 for Wed 28 Feb'));
    assert.ok(words.has('Removed the value 61 for Wed 28 Feb'));
  });
});
