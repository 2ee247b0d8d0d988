import { strict as assert } from 'node:assert';
import type { AppManifest } from '../../manifest/app-manifest.ts';
import { faultsAfter } from './sources.ts';

const botOf = (manifest: AppManifest) => manifest.bots![0]!;
const commandsOf = (manifest: AppManifest, scope: string) =>
  botOf(manifest).commandLists!.find(({ scopes }) => scopes.some((one) => one === scope))!.commands;

describe('command menus', () => {
  it('are faulted for a command that the bot does not know', async () => {
    const faults = await faultsAfter((manifest) => {
      commandsOf(manifest, 'team').push({ title: 'weather', description: 'Tomorrow' });
    });

    assert.deepEqual(faults, [
      'command “weather”: the bot has no such command, or another answers it',
    ]);
  });

  it('are faulted for a title that another command answers', async () => {
    const faults = await faultsAfter((manifest) => {
      commandsOf(manifest, 'team')[0]!.title = 'help with findings?';
    });

    assert.deepEqual(faults, [
      'command “help with findings?”: the bot has no such command, or another answers it',
    ]);
  });

  it('are faulted for leaving out what the bot answers', async () => {
    const faults = await faultsAfter((manifest) => {
      const commands = commandsOf(manifest, 'personal');
      commands.splice(
        commands.findIndex(({ title }) => title === 'my items'),
        1,
      );
    });

    assert.deepEqual(faults, ['command “my items”: the bot answers it, but no menu lists it']);
  });

  it('are faulted when a scope of the bot has none', async () => {
    const faults = await faultsAfter((manifest) => {
      botOf(manifest).commandLists!.pop();
    });

    assert.deepEqual(faults, ['bots[0].commandLists: scope team must have exactly one menu']);
  });

  it('are faulted for a scope that the bot does not have', async () => {
    const faults = await faultsAfter((manifest) => {
      botOf(manifest).scopes.pop();
    });

    assert.deepEqual(faults, ['bots[0].commandLists: scope team is not one of the bot’s']);
  });

  it('are faulted for a description that does not fit its line', async () => {
    const faults = await faultsAfter((manifest) => {
      commandsOf(manifest, 'team')[0]!.description = 'a'.repeat(129);
    });

    assert.deepEqual(faults, ['command “help”: its description exceeds 128 characters']);
  });
});

describe('the message extension', () => {
  it('is faulted for a command that the bot does not answer, and for one that is not listed', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.composeExtensions![0]!.commands![0]!.id = 'find';
    });

    assert.deepEqual(faults, [
      'extension command “find”: the bot does not answer it as such',
      'extension command “search”: the bot answers it, but nothing lists it',
    ]);
  });

  it('is faulted for a dialog that the manifest would have to draw', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.composeExtensions![0]!.commands![1]!.fetchTask = false;
    });

    assert.deepEqual(faults, [
      'extension command “log-request”: its dialog is fetched from the bot',
    ]);
  });
});
