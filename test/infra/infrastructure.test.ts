import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { measured } from '../../bot/application/measures.ts';
import container from '../../bot/stores/cosmos/container.json' with { type: 'json' };
import workbook from '../../infra/workbook.json' with { type: 'json' };
import { type BicepDeclaration, nodesOf, propertiesOf } from '../support/bicep-file.ts';
import {
  type Infrastructure,
  infrastructurePaths as paths,
  readInfrastructure,
} from '../support/infrastructure.ts';

/** Azure’s built-in roles, by the ids that Microsoft documents. */
const roles: Record<string, string> = {
  '00000000-0000-0000-0000-000000000002': 'Cosmos DB Built-in Data Contributor',
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88': 'Storage Queue Data Contributor',
  '3913510d-42f4-4e42-8a64-420c390055eb': 'Monitoring Metrics Publisher',
};

describe('the infrastructure', () => {
  let infra: Infrastructure;

  before(async () => {
    infra = await readInfrastructure();
  });

  function mustBeGiven(path: string): string[] {
    return namesOf(infra.declared(path, 'param').filter(({ value }) => value === null));
  }

  for (const path of paths) {
    it(`is Bicep as the grammar knows it: ${path}`, () => {
      assert.deepEqual(infra.faultsOf(path), []);
    });
  }

  it('repeats only where Bicep lets it: not within a variable’s value', () => {
    const within = infra
      .every('var')
      .filter(
        ({ value }) =>
          value!.type !== 'for_statement' && nodesOf(value!, 'for_statement').length > 0,
      );

    assert.deepEqual(namesOf(within), []);
  });

  it('calls its modules with the parameters that they have, and all that they need', () => {
    const calls = infra.every('module');

    assert.ok(calls.length > 0);
    for (const { path, of, value } of calls) {
      const module = join(dirname(path), of!);
      const given = [...propertiesOf(propertiesOf(value!).get('params')!).keys()];
      const known = namesOf(infra.declared(module, 'param'));
      assert.deepEqual(
        given.filter((name) => !known.includes(name)),
        [],
        `${path} gives ${module} what it does not know`,
      );
      const missing = mustBeGiven(module).filter((name) => !given.includes(name));
      assert.deepEqual(missing, [], `${path} leaves out what ${module} needs`);
    }
  });

  it('asks its modules for outputs that they have', () => {
    const outputs = new Map(
      infra
        .declared('main.bicep', 'module')
        .map(({ name, of }) => [name, namesOf(infra.declared(of!, 'output'))]),
    );
    const asked = [...infra.textOf('main.bicep').matchAll(/(\w+)!?\.outputs\.(\w+)/g)];

    assert.ok(asked.length > 0);
    for (const [, module = '', output = ''] of asked) {
      assert.ok(outputs.get(module)?.includes(output), `${module} has no ${output}`);
    }
  });

  for (const path of paths.filter((name) => name.endsWith('.bicepparam'))) {
    it(`has every parameter that it must be given, and no other, in ${path}`, () => {
      const given = namesOf(infra.declared(path, 'var'));

      const known = namesOf(infra.declared('main.bicep', 'param'));
      assert.deepEqual(
        given.filter((name) => !known.includes(name)),
        [],
      );
      const missing = mustBeGiven('main.bicep').filter((name) => !given.includes(name));
      assert.deepEqual(missing, []);
    });
  }

  it('holds no secret and asks for no key', () => {
    const suspicious =
      /@secure|listKeys|listConnectionStrings|AccountKey|SharedAccess|sig=|password|secret(?! anywhere)|'[A-Za-z0-9+/]{40,}={0,2}'/i;

    for (const path of paths) assert.doesNotMatch(infra.textOf(path), suspicious, path);
  });

  it('gives roles by the ids that Azure has for them', () => {
    const guids = paths.flatMap(
      (path) => infra.textOf(path).match(/'[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}'/g) ?? [],
    );

    const ids = guids.map((guid) => guid.replaceAll("'", ''));
    assert.deepEqual(ids.toSorted(), Object.keys(roles).toSorted());
    for (const id of ids) {
      const [, comment = ''] = paths
        .map((path) => infra.textOf(path))
        .map((text) => new RegExp(String.raw`// (.+)\nvar \w+ = '${id}'`).exec(text))
        .find((found) => found !== null)!;
      assert.ok(comment.startsWith(roles[id]!), `${id} is ${roles[id]}, not ${comment}`);
    }
  });

  it('makes the container that the store expects, from the store’s own definition', () => {
    const text = infra.textOf('modules/store.bicep');

    assert.match(text, /loadJsonContent\('\.\.\/\.\.\/bot\/stores\/cosmos\/container\.json'\)/);
    assert.equal(
      infra
        .resource('Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers')
        .get('resource'),
      "union({ id: 'documents' }, definition)",
    );
    assert.deepEqual(container.partitionKey.paths, ['/partition']);
  });

  it('makes the queue that the program sends through', () => {
    const queue = infra.every('resource').find(({ of }) => of?.includes('queueServices/queues@'))!;

    assert.equal(propertiesOf(queue.value!).get('name')!.text, "'visit-ready-chunks'");
  });

  it('keeps what it has: continuous backup, and no way in but by identity', () => {
    const store = infra.resource('Microsoft.DocumentDB/databaseAccounts');

    assert.match(store.get('backupPolicy')!, /'Continuous'/);
    assert.equal(store.get('disableLocalAuth'), 'true');
    assert.equal(
      infra.resource('Microsoft.Storage/storageAccounts').get('allowSharedKeyAccess'),
      'false',
    );
    assert.equal(
      infra.resource('Microsoft.BotService/botServices').get('disableLocalAuth'),
      'true',
    );
    assert.equal(infra.resource('Microsoft.Insights/components').get('DisableLocalAuth'), 'true');
    assert.equal(infra.resource('Microsoft.Web/sites').get('httpsOnly'), 'true');
  });

  it('names the kind of bot that its identity is', () => {
    assert.equal(
      infra.resource('Microsoft.BotService/botServices').get('msaAppType'),
      "'UserAssignedMSI'",
    );
  });

  it('stays in the United Kingdom, and tags all that it makes', () => {
    const location = infra.declared('main.bicep', 'param').find(({ name }) => name === 'location')!;

    assert.equal(location.value!.text, "'uksouth'");
    const places = infra
      .every('resource')
      .filter(({ value }) => propertiesOf(value!).has('location'));
    const tagless = places.filter(({ value }) => !propertiesOf(value!).has('tags'));
    assert.ok(places.length > 0);
    assert.deepEqual(namesOf(tagless), []);
  });

  it('draws in its workbook what the program measures, and asks for nothing else', () => {
    const drawn = JSON.stringify(workbook).matchAll(/Name == '(visit_ready[\w.]+)'/g);

    const names = new Set([...drawn].map(([, name]) => name));
    assert.deepEqual([...names].toSorted(), Object.keys(measured).toSorted());
  });

  it('raises alarms about what the program measures and logs', async () => {
    const alerts = infra.textOf('modules/alerts.bicep');
    const [, metric = ''] = /Name == "([\w.]+)"/.exec(alerts)!;
    const [, line = ''] = /has "([\w ]+)"/.exec(alerts)!;

    assert.ok(Object.keys(measured).includes(metric));
    assert.match(await readFile('bot/delivery/sending/send-delivery.ts', 'utf8'), new RegExp(line));
  });

  for (const part of ['app', 'bot', 'store', 'queue']) {
    it(`sends what happens to the ${part} to the logs`, () => {
      const settings = infra
        .declared(`modules/${part}.bicep`, 'resource')
        .filter(({ of }) => of!.startsWith('Microsoft.Insights/diagnosticSettings@'));

      assert.equal(settings.length, 1);
    });
  }
});

function namesOf(declarations: readonly BicepDeclaration[]): string[] {
  return declarations.map(({ name }) => name);
}
