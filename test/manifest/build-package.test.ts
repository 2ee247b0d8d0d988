import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { AppManifest } from '../../manifest/app-manifest.ts';
import { BadPackage, buildPackage } from '../../manifest/build-package.ts';
import { settingNames } from '../../manifest/package-settings.ts';
import { specimenSettings } from '../../manifest/specimen-settings.ts';
import { BadEnvironment } from '../../bot/config.ts';
import { sources } from './sources.ts';

async function packed(changed: Partial<typeof specimenSettings> = {}): Promise<AppManifest> {
  const files = unzipSync(await buildPackage(sources, { ...specimenSettings, ...changed }));
  return JSON.parse(strFromU8(files['manifest.json']!)) as AppManifest;
}

const refused = (lines: readonly string[]) => (error: unknown) => {
  assert.ok(error instanceof BadEnvironment || error instanceof BadPackage);
  assert.deepEqual(error.lines, lines);
  return true;
};

describe('a package', () => {
  it('holds the manifest and its two icons, all at its root', async () => {
    const files = unzipSync(await buildPackage(sources, specimenSettings));

    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'manifest.json', 'outline.png']);
    assert.deepEqual(Buffer.from(files['color.png']!), sources.icons.get('color.png'));
  });

  it('has the settings in every place', async () => {
    const manifest = await packed();

    assert.equal(manifest.id, '1f0e5b0c-6a3d-4c1e-8f52-9b7a60d4c311');
    assert.equal(manifest.bots![0]!.botId, '2a1f6c1d-7b4e-4d2f-9a63-ac8b71e5d422');
    assert.deepEqual(manifest.webApplicationInfo, {
      id: '3b2a7d2e-8c5f-4e3a-8b74-bd9c82f6e533',
      resource: 'api://visit-ready.exampleshire.example/3b2a7d2e-8c5f-4e3a-8b74-bd9c82f6e533',
    });
    assert.deepEqual(manifest.validDomains, ['visit-ready.exampleshire.example']);
    assert.equal(
      manifest.staticTabs!.find(({ entityId }) => entityId === 'follow-ups')?.contentUrl,
      'https://visit-ready.exampleshire.example/tab/follow-ups',
    );
    assert.equal(manifest.name.short, 'Visit Ready');
    assert.doesNotMatch(JSON.stringify(manifest), /\$\{/);
  });

  it('takes a public address with or without its last stroke', async () => {
    assert.deepEqual(
      await packed({ PUBLIC_URL: 'https://visit-ready.exampleshire.example/' }),
      await packed(),
    );
  });

  it('keeps a name with a quotation mark whole', async () => {
    const manifest = await packed({ PUBLISHER_NAME: 'Exampleshire "Children First"' });

    assert.equal(manifest.developer.name, 'Exampleshire "Children First"');
  });

  it('tells a test app by its name', async () => {
    assert.equal((await packed({ APP_NAME_SUFFIX: ' (test)' })).name.short, 'Visit Ready (test)');
  });

  it('has the same bytes when nothing changed', async () => {
    assert.deepEqual(
      await buildPackage(sources, specimenSettings),
      await buildPackage(sources, specimenSettings),
    );
  });
});

describe('a package is refused', () => {
  it('naming every setting that is missing', async () => {
    await assert.rejects(
      buildPackage(sources, { ...specimenSettings, TAB_APP_ID: undefined, PRIVACY_URL: '' }),
      refused(['TAB_APP_ID: must be set', 'PRIVACY_URL: must be set']),
    );
  });

  it('naming every setting that is wrong', async () => {
    const wrong = { TEAMS_APP_ID: 'visit-ready', PUBLIC_URL: 'http://visit-ready.example' };

    await assert.rejects(
      packed(wrong),
      refused(['TEAMS_APP_ID: must be a GUID', 'PUBLIC_URL: must be an https address']),
    );
  });

  it('for a public address below a path, where the server does not answer', async () => {
    await assert.rejects(
      packed({ PUBLIC_URL: 'https://apps.exampleshire.example/visit-ready' }),
      refused(['PUBLIC_URL: must be an https address without a path']),
    );
  });

  it('for one registration given to both bot and tab', async () => {
    await assert.rejects(
      packed({ TAB_APP_ID: specimenSettings.MicrosoftAppId }),
      refused(['webApplicationInfo.id: must not be the bot’s own registration']),
    );
  });

  it('for a suffix that makes the name too long', async () => {
    await assert.rejects(
      packed({ APP_NAME_SUFFIX: ' (for trying things out)' }),
      /\/name\/short must NOT have more than 30 characters/,
    );
  });
});

describe('the example of an environment file', () => {
  it('has a line for every setting and no other', async () => {
    const path = new URL('../../manifest/env/example.env', import.meta.url);
    const example = parseEnv(await readFile(path, 'utf8'));

    assert.deepEqual(Object.keys(example).sort(), [...settingNames].sort());
  });
});
