import { strict as assert } from 'node:assert';
import { councilPartition } from '../../bot/application/partitions.ts';
import { findByEntraId, loadStaff } from '../../bot/application/people.ts';
import { readRecord } from '../../bot/application/records/record.ts';
import { installationRecord } from '../../bot/application/records/record-types.ts';
import { demoTenantId } from '../../bot/config.ts';
import { demoStaff, demoTeams } from '../../bot/demo/demo-staff.ts';
import { entraIdOf } from '../../bot/domain/people/person.ts';
import { confirmCall, previewCall } from '../support/announce.ts';
import { aPerson } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { teamsActivity } from '../support/teams-activity.ts';

const [dana] = demoStaff;
const nadia = aPerson({ name: 'Nadia Karim', id: 'listed-1', address: 'nadia@x.gov.uk' });
const nadiaInTeams = { id: '29:nadia', aadObjectId: '9f0a1b2c-3d4e-4f50-8a6b-7c8d9e0f1a2b' };
const guest = { id: '29:guest', aadObjectId: '8f0a1b2c-3d4e-4f50-8a6b-7c8d9e0f1a2b' };

describe('a team in which the app is', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp({
      staff: [dana!, nadia],
      members: [
        { ...nadiaInTeams, name: 'Nadia Karim', userPrincipalName: 'Nadia@x.gov.uk' },
        { ...guest, name: 'A guest', userPrincipalName: 'g_other.org#EXT#@x.onmicrosoft.com' },
        {
          id: '29:lou',
          aadObjectId: '7f0a1b2c-3d4e-4f50-8a6b-7c8d9e0f1a2b',
          name: 'Lou Stone',
          userPrincipalName: 'lou@x.gov.uk',
        },
      ],
    });
  });
  afterEach(async () => {
    await test.stop();
  });

  const whenRead = async () => {
    await test.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    await test.double.until('its members asked for', () =>
      test.double.calls().some(({ operation }) => operation === 'members'),
    );
    for (;;) {
      const staff = await test.app.useCases.showStaff(test.actor('Dana Whitfield'));
      if (typeof staff.teams[0]?.refreshedAt === 'string') return staff;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('tells who of the staff list is who in Teams, by address where no Entra id is known', async () => {
    await whenRead();

    const found = await findByEntraId(test.app.store, demoTenantId, nadiaInTeams.aadObjectId);
    assert.equal(found?.id, 'listed-1');
    assert.equal(found.teamsUserId, '29:nadia');
    assert.equal(entraIdOf(found), nadiaInTeams.aadObjectId);
  });

  it('shows who is in it and not on the list, guests left out, and lists nobody by itself', async () => {
    const { unlisted } = await whenRead();

    assert.deepEqual(
      unlisted.map(({ name, address }) => [name, address]),
      [['Lou Stone', 'lou@x.gov.uk']],
    );
    const { people } = await loadStaff(test.app.store, demoTenantId);
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Dana Whitfield', 'Nadia Karim'],
    );
  });

  it('is forgotten once the app is removed from it', async () => {
    await whenRead();
    const [person] = test.double.options.people;
    const channel = { id: test.double.options.team.id, name: 'General' };
    const removed = { type: 'installationUpdate', action: 'remove' };
    await test.chat.send(teamsActivity(test.double, { person: person!, channel }, removed));

    const { teams } = await test.app.useCases.showStaff(test.actor('Dana Whitfield'));
    assert.deepEqual(teams, []);
  });
});

describe('a channel in which the app is', () => {
  let test: TestApp;
  const { channel } = demoTeams;

  beforeEach(async () => {
    test = await startTestApp();
    await test.chat.inChannel('Dana Whitfield', channel.name).installs();
  });
  afterEach(() => test.stop());

  const happens = async (eventType: string, name: string) => {
    const { people, team, tenantId } = test.double.options;
    const activity = teamsActivity(
      test.double,
      { person: people[0]!, channel: channel },
      {
        type: 'conversationUpdate',
        channelData: {
          tenant: { id: tenantId },
          team: { id: team.id, name: team.name },
          channel: { id: channel.id, name },
          eventType,
        },
      },
    );
    assert.equal((await test.chat.send(activity)).status, 200);
  };
  const onRecord = async () => {
    const place = { partition: councilPartition(demoTenantId), id: 'teams' };
    return (await readRecord(test.app.store, installationRecord, place))?.body.channels;
  };

  it('goes by its new name once it has been renamed', async () => {
    await happens('channelRenamed', 'Visit 2018');

    assert.deepEqual(await onRecord(), [{ id: channel.id, name: 'Visit 2018' }]);
  });

  it('is told nothing more once it has been deleted, and everybody else is', async () => {
    await happens('channelDeleted', channel.name);
    const director = test.chat.person('Dana Whitfield');
    await previewCall(director);
    await confirmCall(director);
    for (const { name } of demoStaff) await test.chat.person(name).willSee('What we need from you');

    assert.deepEqual(await onRecord(), []);
    const toChannel = test.double.calls().filter(({ recipient }) => recipient === undefined);
    assert.deepEqual(
      toChannel.filter(({ activity }) => activity !== undefined),
      [],
    );
  });

  it('is not forgotten when another one is renamed or deleted', async () => {
    const before = await onRecord();
    const other = { ...channel, id: '19:another@thread.tacv2' };
    const { people } = test.double.options;
    for (const eventType of ['channelRenamed', 'channelDeleted']) {
      const channelData = { tenant: { id: demoTenantId }, channel: other, eventType };
      await test.chat.send(
        teamsActivity(
          test.double,
          { person: people[0]!, channel: other },
          { type: 'conversationUpdate', channelData },
        ),
      );
    }

    assert.deepEqual(await onRecord(), before);
  });
});

describe('somebody who removes the app from their chat', () => {
  it('is shown as not reachable until they install it again', async () => {
    const test = await startTestApp();
    const contact = async () => {
      const { people } = await test.app.useCases.showStaff(test.actor('Dana Whitfield'));
      return people.find(({ name }) => name === 'Joe Clarke')?.contact;
    };
    const joe = test.double.options.people.find(({ name }) => name === 'Joe Clarke')!;
    await test.chat.person('Joe Clarke').installs();
    assert.equal(await contact(), 'chat');

    const removed = { type: 'installationUpdate', action: 'remove' };
    await test.chat.send(teamsActivity(test.double, { person: joe }, removed));
    assert.equal(await contact(), 'removed');

    await test.chat.person('Joe Clarke').installs();
    assert.equal(await contact(), 'chat');
    await test.stop();
  });
});

describe('the first directors', () => {
  const id = '6f0a1b2c-3d4e-4f50-8a6b-7c8d9e0f1a2b';

  it('may announce on an empty list, and get their name from Teams', async () => {
    const test = await startTestApp({
      staff: [],
      environment: { DIRECTORS: id },
      members: [{ id: '29:eve', aadObjectId: id, name: 'Eve Lane' }],
    });
    await test.app.resume();
    await test.app.resume();

    await test.chat.person('Eve Lane').says('We’ve had the call. Focused visit, 9:30 this morning');

    assert.ok(test.chat.person('Eve Lane').sees().words.includes('Ofsted has phoned'));
    const { people } = await loadStaff(test.app.store, demoTenantId);
    assert.deepEqual(
      people.map(({ name, roles }) => [name, roles]),
      [['Eve Lane', ['director']]],
    );
    await test.stop();
  });
});
