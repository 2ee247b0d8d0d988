import { parseArgs } from 'node:util';
import { z } from 'zod';
import { listWords } from '../contract/list-words.ts';
import { findByName } from '../domain/people/find-by-name.ts';
import type { Person } from '../domain/people/person.ts';
import { demoStaff } from './demo-staff.ts';

export interface DemoOptions {
  /** Whether to forget what earlier runs have kept. */
  readonly fresh: boolean;
  /** The instant (ISO, with its offset) that the demo's clock starts at; null for the real time. */
  readonly at: string | null;
  /** Whose chat the Playground shows. */
  readonly as: Person;
  /** The folder that everything is kept in. */
  readonly data: string;
  /** The ports to use when they are free. */
  readonly ports: Ports;
  /** Whether to serve the tab as it was last built. */
  readonly skipBuild: boolean;
}

export interface Ports {
  readonly server: number;
  readonly playground: number;
}

/** What is wrong with the command line, for whoever typed it. */
export class BadDemoOptions extends Error {
  override name = 'BadDemoOptions';
}

const usage = `Usage: npm run demo -- [options]
  --fresh                   start over: forget what earlier runs have kept
  --at INSTANT              start the clock there, for example 2026-11-24T10:05:00Z
  --as NAME                 be somebody else in the Playground than Dana, for example Joe
  --data FOLDER             keep everything in this folder instead of .data
  --port PORT               the server's port, 3978 unless given
  --playground-port PORT    the Agents Playground's port, 56150 unless given
  --skip-build              serve the tab as it was last built`;

const port = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be 1 to 65535')
  .max(65_535, 'must be 1 to 65535');

const names = listWords(demoStaff.map(({ name }) => name));

const optionsSchema = z.object({
  fresh: z.boolean().default(false),
  at: z.iso
    .datetime({ offset: true, error: 'must be like 2026-11-24T10:05:00Z' })
    .nullable()
    .default(null),
  as: z
    .string()
    .transform((name) => findByName(name, demoStaff))
    .refine((person) => person !== null, `must be one of ${names}`)
    .prefault('Dana Whitfield'),
  data: z.string().min(1, 'must name a folder').default('.data'),
  port: port.default(3978),
  'playground-port': port.default(56_150),
  'skip-build': z.boolean().default(false),
});

/** @throws BadDemoOptions naming what cannot be used, and what can */
export function readDemoOptions(parameters: readonly string[]): DemoOptions {
  const parsed = optionsSchema.safeParse(valuesIn(parameters));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `--${String(path[0])} ${message}`);
    throw new BadDemoOptions([...lines, usage].join('\n'));
  }
  const { fresh, at, as, data } = parsed.data;
  const ports = { server: parsed.data.port, playground: parsed.data['playground-port'] };
  return { fresh, at, as, data, ports, skipBuild: parsed.data['skip-build'] };
}

function valuesIn(parameters: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        fresh: flag,
        at: text,
        as: text,
        data: text,
        port: text,
        'playground-port': text,
        'skip-build': flag,
      },
    }).values;
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split('. ') : [];
    throw new BadDemoOptions(`${sentence}\n${usage}`);
  }
}
