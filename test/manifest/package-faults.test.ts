import { strict as assert } from 'node:assert';
import type { AppManifest } from '../../manifest/app-manifest.ts';
import { storeFaults } from '../../manifest/rules/store.ts';
import { faultsAfter, faultsOf, sources } from './sources.ts';

const botOf = (manifest: AppManifest) => manifest.bots![0]!;

describe('the manifest', () => {
  it('is good as it stands', async () => {
    assert.deepEqual(await faultsOf({}), []);
  });

  it('asks for no more than who people are and to message them', () => {
    const manifest = JSON.parse(sources.template) as AppManifest;

    assert.deepEqual(manifest.permissions, ['identity', 'messageTeamMembers']);
    assert.equal(manifest.authorization, undefined);
    assert.equal(manifest.devicePermissions, undefined);
  });
});

describe('a manifest that departs from Microsoft’s schema', () => {
  it('is faulted for a field that the schema does not know', async () => {
    const [fault, ...others] = await faultsAfter((manifest) => {
      Object.assign(manifest, { colour: '#5B5FC7' });
    });

    assert.match(fault!, /^schema: .*additional properties.*colour/);
    assert.deepEqual(others, []);
  });

  it('is faulted for a name that Teams would cut', async () => {
    const [fault] = await faultsAfter((manifest) => {
      manifest.name.short = 'Visit Ready for children’s services';
    });

    assert.match(fault!, /^schema: \/name\/short must NOT have more than 30 characters/);
  });

  it('is faulted for naming another schema than it is held to', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.$schema =
        'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json';
    });

    assert.deepEqual(faults, [
      '$schema: must be https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json',
    ]);
  });

  it('is faulted for not being JSON', async () => {
    assert.deepEqual(await faultsOf({ template: '{ "id": ' }), ['manifest.json: is not JSON']);
  });
});

describe('placeholders', () => {
  it('are faulted when nothing fills them', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.description.short = 'For ${{COUNCIL}}';
    });

    assert.deepEqual(faults, ['placeholder COUNCIL: nothing fills it']);
  });

  it('are faulted when they are asked for and not used', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.developer.privacyUrl = 'https://www.example.org/privacy';
    });

    assert.deepEqual(faults, [
      'placeholder PRIVACY_URL: is asked for, but the manifest does not use it',
    ]);
  });

  it('are faulted when they are written in another way', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.description.short = 'For {{PUBLISHER_NAME}}';
    });

    assert.deepEqual(faults, ['placeholder in “For {{PUBLISHER_NAME}}”: must look like ${{NAME}}']);
  });

  it('stand where an id of one installation would', async () => {
    const faults = await faultsAfter((manifest) => {
      botOf(manifest).botId = '9c1f0f2e-51b7-4d0a-9f7e-0d6a1b2c3d4e';
    });

    assert.deepEqual(faults, [
      'bots[0].botId: must be the placeholder MicrosoftAppId',
      'composeExtensions[0].botId: is not the bot’s',
    ]);
  });
});

describe('static tabs', () => {
  it('are faulted for a page that the tab does not have', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.staticTabs![0]!.entityId = 'rota';
    });

    assert.deepEqual(faults, ['tab rota: the tab has no such page']);
  });

  it('are faulted for leading to another page than their own', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.staticTabs![0]!.contentUrl = manifest.staticTabs![1]!.contentUrl!;
    });

    assert.deepEqual(faults, ['tab readiness: its page is at /tab/readiness']);
  });

  it('are faulted for another name than the page’s', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.staticTabs![1]!.name = 'Letters';
    });

    assert.deepEqual(faults, ['tab requests: its page is “Requests”']);
  });

  it('are faulted for appearing twice', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.staticTabs!.push({ ...manifest.staticTabs![2]!, scopes: ['team'] });
    });

    assert.deepEqual(faults, ['tab findings: appears more than once']);
  });
});

describe('domains', () => {
  it('are faulted when a tab is shown from one that is not declared', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.staticTabs![0]!.contentUrl = 'https://elsewhere.example/tab/readiness';
    });

    assert.deepEqual(faults, ['validDomains: lacks elsewhere.example']);
  });

  it('are faulted when they are declared and not used', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.validDomains!.push('*.azurewebsites.net');
    });

    assert.deepEqual(faults, ['validDomains: nothing uses *.azurewebsites.net']);
  });

  it('are faulted for being reached without encryption, which the schema lets through', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.staticTabs![0]!.contentUrl = 'http://${{PUBLIC_DOMAIN}}/tab/readiness';
    });

    assert.deepEqual(faults, [
      'address http://visit-ready.exampleshire.example/tab/readiness: must be https',
    ]);
  });
});

describe('single sign-on', () => {
  it('is faulted for a resource that is not the tab’s own', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.webApplicationInfo!.resource = 'api://${{PUBLIC_DOMAIN}}/botid-${{MicrosoftAppId}}';
    });

    assert.deepEqual(faults, [
      'webApplicationInfo.resource: must be api://DOMAIN/3b2a7d2e-8c5f-4e3a-8b74-bd9c82f6e533',
    ]);
  });

  it('is faulted for using the bot’s registration', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.webApplicationInfo!.id = '${{MicrosoftAppId}}';
      manifest.webApplicationInfo!.resource = 'api://${{PUBLIC_DOMAIN}}/${{MicrosoftAppId}}';
    });

    assert.ok(faults.includes('webApplicationInfo.id: must be the placeholder TAB_APP_ID'));
    assert.ok(faults.includes('webApplicationInfo.id: must not be the bot’s own registration'));
  });
});

describe('the version', () => {
  it('is faulted when it is not the program’s', async () => {
    assert.deepEqual(await faultsOf({ programVersion: '9.9.9' }), [
      'version: is 0.1.0, but package.json has 9.9.9',
    ]);
  });
});

describe('what Microsoft’s store asks of every app', () => {
  const departures: readonly [string, (manifest: AppManifest) => void, string][] = [
    [
      'a name that is Microsoft’s',
      ({ name }) => (name.short = 'Teams Visit Ready'),
      'name.short: must not say Microsoft, Teams, bot or app',
    ],
    [
      'a description that says the same twice',
      ({ description }) => (description.full = `${description.short}. And more.`),
      'description.full: must not begin as description.short does',
    ],
    [
      'an address in the description',
      ({ description }) => (description.full += ' See https://example.org'),
      'description.full: must not hold addresses',
    ],
    [
      'a full name that adds nothing',
      ({ name }) => (name.full = name.short),
      'name.full: says no more than name.short',
    ],
  ];

  for (const [what, depart, fault] of departures) {
    it(`faults ${what}`, async () => {
      const faults = await faultsAfter(depart);

      assert.deepEqual(faults, [fault]);
    });
  }

  it('faults one page for privacy and terms', () => {
    const manifest = JSON.parse(sources.template) as AppManifest;
    manifest.developer.termsOfUseUrl = manifest.developer.privacyUrl;

    const fault = 'developer: website, privacy and terms must be three pages';
    assert.deepEqual(storeFaults(manifest), [fault]);
  });
});

describe('the tab of a channel', () => {
  it('is chosen on the page that the tab has for it', async () => {
    const faults = await faultsAfter((manifest) => {
      manifest.configurableTabs![0]!.configurationUrl = 'https://${{PUBLIC_DOMAIN}}/tab/configure';
    });

    assert.deepEqual(faults, [
      'channel tab: https://visit-ready.exampleshire.example/tab/configure is not /tab/channel-tab',
    ]);
  });
});
