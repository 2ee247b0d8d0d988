import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoTenantId } from '../../bot/config.ts';
import { demoStaff, demoTeams } from '../../bot/demo/demo-staff.ts';
import { settingsFor } from '../../bot/demo/playground-settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const settings = readFileSync(
  join(import.meta.dirname, '../../.m365agentsplayground.yml'),
  'utf8',
).replaceAll("'", '');

/** The values of every line with this key, in order. */
function valuesOf(key: string): string[] {
  const lines = settings.matchAll(new RegExp(`^[ -]*${key}: (.+)$`, 'gm'));
  return [...lines].map(([, value = '']) => value);
}

describe('the Agents Playground’s settings', () => {
  it('have the people of the demo, the director as the one who is looking', () => {
    const people = [...settings.matchAll(/id: (29:.+)\n +name: (.+)\n.+\n +aadObjectId: (.+)\n/g)];
    assert.deepEqual(
      people.map(([, teamsUserId, name, id]) => ({ id, teamsUserId, name })),
      demoStaff.map(({ id, teamsUserId, name }) => ({ id, teamsUserId, name })),
    );
    assert.deepEqual(demoStaff[0]?.roles, ['director']);
    const whole = people.map(([, , name = '']) => name.split(' '));
    assert.deepEqual(
      valuesOf('givenName').map((given, at) => [given, valuesOf('surname')[at]]),
      whole,
    );
  });

  it('have somebody else as the one who is looking, where that is asked for', async () => {
    const folder = temporaryFolder();
    const joe = demoStaff.find(({ name }) => name === 'Joe Clarke')!;

    const text = readFileSync(await settingsFor(joe, folder.file('settings.yml')), 'utf8');

    assert.match(text, /currentUser:\n +id: '29:joe-clarke'\n +name: Joe Clarke\n.*joe\.clarke@/);
    assert.match(text, new RegExp(`aadObjectId: ${joe.id}\n +givenName: Joe\n +surname: Clarke`));
    assert.match(text, /personalChat:\n +id: 'a:joe-clarke'/);
    for (const { name } of demoStaff) assert.equal(text.split(`name: ${name}\n`).length, 2, name);
    folder.remove();
  });

  it('have the demo’s tenant, bot and channel', () => {
    assert.deepEqual(valuesOf('tenantId'), [demoTenantId]);
    assert.ok(valuesOf('id').includes(demoTeams.botId));
    const { id, name } = demoTeams.channel;
    assert.match(settings, new RegExp(`- id: ${id}\\n +name: ${name}\\n`));
  });

  it('have as many people as the Playground takes: five beside the one who is looking', () => {
    assert.equal(demoStaff.length, 6);
  });
});
