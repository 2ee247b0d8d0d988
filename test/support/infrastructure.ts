import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type BicepDeclaration, type BicepFile, propertiesOf, readBicep } from './bicep-file.ts';

const folder = join(import.meta.dirname, '../../infra');

/** The paths of all files of infrastructure, in their folder. */
export const infrastructurePaths: readonly string[] = globSync('**/*.{bicep,bicepparam}', {
  cwd: folder,
}).toSorted();

export type Infrastructure = Awaited<ReturnType<typeof readInfrastructure>>;

/** All of `infra/`, read. */
export async function readInfrastructure() {
  const files = new Map<string, BicepFile>();
  for (const path of infrastructurePaths) files.set(path, await readBicep(join(folder, path)));

  /** One file’s declarations of a kind. */
  function declared(path: string, kind: BicepDeclaration['kind']): BicepDeclaration[] {
    return files.get(path)!.declarations.filter((declaration) => declaration.kind === kind);
  }

  /** Every file’s, each with where it is. */
  function every(kind: BicepDeclaration['kind']): (BicepDeclaration & { path: string })[] {
    return infrastructurePaths.flatMap((path) =>
      declared(path, kind).map((found) => ({ path, ...found })),
    );
  }

  /** What follows `properties:` of the first resource of a type, as it is written. */
  function resource(type: string): Map<string, string> {
    const found = every('resource').find(({ of }) => of?.startsWith(`${type}@`));
    const properties = propertiesOf(propertiesOf(found!.value!).get('properties')!);
    return new Map([...properties].map(([name, { text }]) => [name, text]));
  }

  const textOf = (path: string): string => files.get(path)!.text;
  const faultsOf = (path: string): readonly string[] => files.get(path)!.faults;
  return { declared, every, resource, textOf, faultsOf };
}
