import assert from 'node:assert/strict';
import { join } from 'node:path';
import { licenceFaults } from '../../infra/release/licence-faults.ts';
import { lockedPackages, type LockedPackage } from '../../infra/release/locked-packages.ts';

const root = join(import.meta.dirname, '../..');

function aPackage(licence: string | null): LockedPackage {
  const name = 'a-package';
  const place = `node_modules/${name}`;
  return { place, name, version: '1.0.0', licence, development: false, optional: false };
}

describe('the licences of what the product is made with', () => {
  it('are all compatible with its own', () => {
    const packages = lockedPackages(root);

    assert.ok(packages.length > 100);
    assert.deepEqual(licenceFaults(packages), []);
  });

  for (const licence of ['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN LICENSE', null]) {
    it(`are not when one is ${licence ?? 'not said'}`, () => {
      const [fault = ''] = licenceFaults([aPackage(licence)]);

      assert.match(fault, /^a-package 1\.0\.0: .+ is not known to be compatible$/);
    });
  }

  for (const licence of ['MIT OR GPL-3.0-or-later', '(MIT AND Zlib)', 'Apache-2.0']) {
    it(`are when one is ${licence}`, () => {
      assert.deepEqual(licenceFaults([aPackage(licence)]), []);
    });
  }
});
