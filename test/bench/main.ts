import { parseArgs } from 'node:util';
import { ask } from './ask.ts';
import type { Bench, BenchOptions } from './bench.ts';
import { fanOut } from './fan-out/fan-out.ts';
import { press } from './press.ts';
import { printed } from './print.ts';
import { read } from './read.ts';
import { start } from './start.ts';
import { tab } from './tab/tab.ts';

const benches: Record<string, Bench> = { ask, 'fan-out': fanOut, press, read, start, tab };

const names = [...Object.keys(benches), 'all'].join(', ');
const usage = `Usage: npm run bench -- NAME [--json] [--folder PATH] [--people NUMBER], where NAME is one of: ${names}\n`;

interface Wish {
  chosen: [string, Bench][];
  json: boolean;
  options: BenchOptions;
}

/** What is asked for; undefined when that is no bench of ours. */
function readWish(parameters: string[]): Wish | undefined {
  const flags = {
    json: { type: 'boolean' },
    folder: { type: 'string' },
    people: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({
      args: parameters,
      options: flags,
      allowPositionals: true,
    });
    const [name, ...others] = positionals;
    const chosen = Object.entries(benches).filter(([bench]) => name === 'all' || name === bench);
    if (chosen.length === 0 || others.length > 0) return undefined;
    const { json = false, folder, people } = values;
    if (people !== undefined && !/^[1-9]\d{1,4}$/.test(people)) return undefined;
    const options = {
      ...(folder !== undefined && { folder }),
      ...(people !== undefined && { people: Number(people) }),
    };
    return { chosen, json, options };
  } catch {
    return undefined;
  }
}

/** `npm run bench -- NAME [--json] [--folder PATH] [--people NUMBER]`; NAME may be `all`. Exits 0 whatever the figures. */
async function main(parameters: string[]): Promise<number> {
  const wish = readWish(parameters);
  if (!wish) {
    process.stderr.write(usage);
    return 2;
  }
  for (const [bench, { about, run }] of wish.chosen) {
    const result = { bench, ...(await run(wish.options)) };
    process.stdout.write(wish.json ? `${JSON.stringify(result)}\n` : `${printed(about, result)}\n`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
