import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeholderNames } from '../../manifest/package-settings.ts';
import { readEnvironment } from '../../manifest/read-environment.ts';
import { readInfrastructure } from '../support/infrastructure.ts';

const root = join(import.meta.dirname, '../..');
const steps = readFileSync(join(root, 'm365agents.yml'), 'utf8');
const parametersPath = join(root, 'infra/parameters/toolkit.parameters.json');
const parameters = readFileSync(parametersPath, 'utf8');

describe('what the Microsoft 365 Agents Toolkit is told', () => {
  it('names files that are there', () => {
    const paths = [...steps.matchAll(/(?:path|manifestPath|parameters|FolderPath): (\.\/\S+)/g)];

    assert.ok(paths.length > 0);
    for (const [, path = ''] of paths) assert.ok(existsSync(join(root, path)), path);
  });

  it('asks for no variable that its sample does not have, the manifest’s included', async () => {
    const sample = Object.keys(await readEnvironment(join(root, 'manifest/env/toolkit.env'), {}));

    const asked = [...`${steps}${parameters}`.matchAll(/\$\{\{(\w+)\}\}/g)].map(
      ([, name]) => name!,
    );
    for (const name of [...asked, ...placeholderNames]) assert.ok(sample.includes(name), name);
  });

  it('gives the infrastructure parameters that it has, and all that it needs', async () => {
    const infra = await readInfrastructure();
    const known = infra.declared('main.bicep', 'param');
    const given = Object.keys(
      (JSON.parse(parameters) as { parameters: Record<string, unknown> }).parameters,
    );

    for (const name of given)
      assert.ok(
        known.some((one) => one.name === name),
        name,
      );
    for (const { name, value } of known) assert.ok(value !== null || given.includes(name), name);
  });
});
