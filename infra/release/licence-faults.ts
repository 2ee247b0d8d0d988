import type { LockedPackage } from './locked-packages.ts';

/** Licences under which a package may be used and passed on with a program under MIT. */
const compatible: ReadonlySet<string> = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Zlib'],
  ...['Apache-2.0', 'Unlicense', 'CC0-1.0', 'AFL-2.1', 'Python-2.0', 'PSF-2.0', 'EDL-1.0'],
  // Asks for its own changed files alone, and for naming the author of data.
  ...['MPL-2.0', 'CC-BY-3.0', 'CC-BY-4.0'],
]);

/** Packages whose lock entry does not say it, and what their own files say. */
const readByHand: Readonly<Record<string, string>> = {
  'escape-regexp-component': 'MIT',
  'get-closest': 'MIT',
  'png-js': 'MIT',
  semaphore: 'MIT',
  'uri-templates': 'Unlicense',
};

/** Used to develop and show, under terms of its own; never passed on. */
const toolsOnly: ReadonlySet<string> = new Set(['@microsoft/m365agentsplayground']);

/** The licence of a package: what it says, or what was read in its files. */
export function licenceOf({ name, licence }: LockedPackage): string {
  return readByHand[name] ?? licence ?? 'none said';
}

/** One line for each package that may not be used so. */
export function licenceFaults(packages: readonly LockedPackage[]): string[] {
  return packages
    .filter((one) => !isCompatible(licenceOf(one)))
    .filter(({ name, development }) => !(development && toolsOnly.has(name)))
    .map((one) => `${one.name} ${one.version}: ${licenceOf(one)} is not known to be compatible`);
}

/** SPDX: of alternatives one will do; what is joined must all do. */
function isCompatible(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, '');
  return bare
    .split(' OR ')
    .some((joined) => joined.split(' AND ').every((licence) => compatible.has(licence.trim())));
}
