import { readFile } from 'node:fs/promises';
import SwaggerParser from '@apidevtools/swagger-parser';
import { decode } from 'fast-png';
import { apiDefinition } from './api-definition.ts';
import { operationFaults } from './operation-faults.ts';

/** The connector's files as they lie in this folder. */
export interface ConnectorFiles {
  readonly definition: string;
  readonly properties: string;
  readonly icon: Uint8Array;
}

export async function readConnectorFiles(): Promise<ConnectorFiles> {
  const file = (name: string) => new URL(name, import.meta.url);
  return {
    definition: await readFile(file('apiDefinition.swagger.json'), 'utf8'),
    properties: await readFile(file('apiProperties.json'), 'utf8'),
    icon: await readFile(file('icon.png')),
  };
}

/** Everything that would stop the connector from being taken or from working, one line each. */
export async function connectorFaults(files: ConnectorFiles): Promise<string[]> {
  const definition = parsed(files.definition);
  const properties = parsed(files.properties);
  if (definition === null) return ['apiDefinition.swagger.json: is not JSON'];
  if (properties === null) return ['apiProperties.json: is not JSON'];
  const departures = await schemaFaults(definition);
  const paths = (definition.paths ?? {}) as Record<string, Record<string, unknown>>;
  const faults = [...departures, ...driftFaults(definition), ...operationFaults(paths)];
  return [
    ...faults.map((fault) => `apiDefinition.swagger.json: ${fault}`),
    ...propertiesFaults(properties).map((fault) => `apiProperties.json: ${fault}`),
    ...iconFaults(files.icon).map((fault) => `icon.png: ${fault}`),
  ];
}

type Json = Record<string, unknown>;

function parsed(text: string): Json | null {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** Against OpenAPI 2.0 itself. */
async function schemaFaults(definition: Json): Promise<string[]> {
  try {
    await SwaggerParser.validate(structuredClone(definition) as never);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** What the server serves is what the definition says. */
function driftFaults(definition: Json): string[] {
  const made = JSON.stringify(apiDefinition());
  return made === JSON.stringify(definition)
    ? []
    : ['is not what the contract says by now: npm run connector'];
}

/** Microsoft's own blue and white are refused. */
const refusedColours = ['#007ee5', '#ffffff'];

function propertiesFaults({ properties = {} }: { properties?: Json }): string[] {
  const { iconBrandColor = '' } = properties as { iconBrandColor?: string };
  const colour = iconBrandColor.toLowerCase();
  const { token } = (properties.connectionParameters ?? {}) as { token?: Json };
  const { identityProvider } = (token?.oAuthSettings ?? {}) as Json;
  return [
    ...(/^#[0-9a-f]{6}$/.test(colour) && !refusedColours.includes(colour)
      ? []
      : ['iconBrandColor must be a colour of its own']),
    ...(identityProvider === 'aad' ? [] : ['must sign in by Entra']),
    ...(typeof properties.publisher === 'string' ? [] : ['must name its publisher']),
  ];
}

function iconFaults(icon: Uint8Array): string[] {
  const { width, height } = decode(icon);
  const fits = width === height && width >= 100 && width <= 230;
  return fits ? [] : ['must be a square of 100 to 230 pixels'];
}
