import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** One file of infrastructure, read into its declarations. */
export interface BicepFile {
  readonly text: string;
  /** `LINE: TEXT` of each place that the grammar does not know. */
  readonly faults: readonly string[];
  readonly declarations: readonly BicepDeclaration[];
}

export interface BicepDeclaration {
  readonly kind: 'param' | 'var' | 'resource' | 'module' | 'output';
  readonly name: string;
  /** A resource’s type with its version, or a module’s file. */
  readonly of: string | null;
  /** What it is set to; null for a parameter without a default. */
  readonly value: Node | null;
}

const kinds = {
  parameter_declaration: 'param',
  variable_declaration: 'var',
  resource_declaration: 'resource',
  module_declaration: 'module',
  output_declaration: 'output',
} as const;

await Parser.init();
const grammar = fileURLToPath(import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
const parser = new Parser();
parser.setLanguage(await Language.load(grammar));

/** Reads a Bicep file, or a file of parameters, which the grammar takes with `var` for `param`. */
export async function readBicep(path: string): Promise<BicepFile> {
  const text = await readFile(path, 'utf8');
  const source = path.endsWith('.bicepparam') ? text.replaceAll(/^param /gm, 'var ') : text;
  const root = parser.parse(source)!.rootNode;
  return { text, faults: faultsIn(root), declarations: root.namedChildren.flatMap(declared) };
}

function faultsIn(node: Node): string[] {
  if (!node.hasError) return [];
  const own = node.isError || node.isMissing;
  const line = node.startPosition.row + 1;
  return own ? [`${line}: ${node.text.slice(0, 60)}`] : node.children.flatMap(faultsIn);
}

function declared(node: Node): BicepDeclaration[] {
  const kind = kinds[node.type as keyof typeof kinds] as BicepDeclaration['kind'] | undefined;
  if (kind === undefined) return [];
  const [name, ...rest] = node.namedChildren.filter(({ type }) => type !== 'decorators');
  const typed = kind === 'resource' || kind === 'module' ? rest.shift() : undefined;
  const value = rest.filter(({ type }) => type !== 'type' && type !== 'primitive_type').at(-1);
  const of = typed?.text.replaceAll("'", '') ?? null;
  return [{ kind, name: name?.text ?? '', of, value: value ?? null }];
}

/** The first object literal in a value: its own, or that of its condition or loop. */
function objectIn(value: Node): Node | undefined {
  if (value.type === 'object') return value;
  return value.namedChildren.map(objectIn).find((found) => found !== undefined);
}

/** The properties of a value that is an object, by name. */
export function propertiesOf(value: Node): Map<string, Node> {
  const properties = objectIn(value)?.namedChildren.filter(
    ({ type }) => type === 'object_property',
  );
  return new Map(
    (properties ?? []).map(({ firstNamedChild, lastNamedChild }) => [
      firstNamedChild!.text.replaceAll("'", ''),
      lastNamedChild!,
    ]),
  );
}

/** Every node of a type within another. */
export function nodesOf(node: Node, type: string): Node[] {
  const within = node.namedChildren.flatMap((child) => nodesOf(child, type));
  return node.type === type ? [node, ...within] : within;
}
