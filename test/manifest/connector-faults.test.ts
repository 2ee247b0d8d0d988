import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import {
  connectorFaults,
  readConnectorFiles,
  type ConnectorFiles,
} from '../../manifest/connector/connector-faults.ts';

interface Definition {
  paths: Record<string, Record<string, Record<string, unknown>>>;
}

describe('the connector’s files', () => {
  let files: ConnectorFiles;

  before(async () => {
    files = await readConnectorFiles();
  });

  /** The faults of the definition once it is spoilt, those of the drift from the contract apart. */
  async function faultsOf(spoil: (paths: Definition['paths']) => void): Promise<string> {
    const definition = JSON.parse(files.definition) as Definition;
    spoil(definition.paths);
    const faults = await connectorFaults({ ...files, definition: JSON.stringify(definition) });
    return faults.filter((fault) => !fault.includes('npm run connector')).join('\n');
  }

  it('are good as they are', async () => {
    assert.deepEqual(await connectorFaults(files), []);
  });

  it('are not what the contract says once a field is changed by hand', async () => {
    const definition = files.definition.replace('"Percent ready"', '"Ready"');
    const [fault] = await connectorFaults({ ...files, definition });

    assert.match(fault ?? '', /not what the contract says by now: npm run connector/);
  });

  for (const [what, spoil, expected] of [
    [
      'an operation named like another',
      (paths) => (paths['/visits']!.get!.operationId = 'ListPeople'),
      /ListPeople: is named twice/,
    ],
    [
      'a summary with a full stop',
      (paths) => (paths['/visits']!.get!.summary = 'List visits.'),
      /ListVisits: summary begins with a capital and has no full stop/,
    ],
    [
      'an operation without a description',
      (paths) => delete paths['/visits']!.get!.description,
      /ListVisits: description must be a sentence/,
    ],
    [
      'a parameter without a title',
      (paths) =>
        delete (paths['/visits']!.get!.parameters as Record<string, unknown>[])[0]!['x-ms-summary'],
      /ListVisits: limit has no x-ms-summary/,
    ],
    [
      'a trigger without what it sends',
      (paths) => delete paths['/subscriptions']!['x-ms-notification-content'],
      /WhenSomethingHappens: must have x-ms-notification-content/,
    ],
    [
      'an operation that does not say how it fails',
      (paths) => delete (paths['/visits']!.get!.responses as Record<string, unknown>).default,
      /ListVisits: must say what is answered when it fails/,
    ],
    [
      'what is no OpenAPI 2.0',
      (paths) => (paths['/visits']!.get!.responses = { '200': { nothing: true } }),
      /Swagger schema validation failed/,
    ],
  ] as readonly [string, (paths: Definition['paths']) => unknown, RegExp][]) {
    it(`are refused with ${what}`, async () => {
      assert.match(await faultsOf(spoil), expected);
    });
  }

  it('are refused without a colour of their own, and with a picture of another size', async () => {
    const properties = files.properties.replace('#5B5FC7', '#007ee5');
    const icon = await readFile(new URL('../../manifest/outline.png', import.meta.url));
    const faults = await connectorFaults({ ...files, properties, icon });

    assert.deepEqual(faults, [
      'apiProperties.json: iconBrandColor must be a colour of its own',
      'icon.png: must be a square of 100 to 230 pixels',
    ]);
  });
});
