import { ask } from './ask.ts';
import type { Bench } from './bench.ts';
import { fanOut } from './fan-out/fan-out.ts';
import { press } from './press.ts';
import { printed } from './print.ts';

const benches: Record<string, Bench> = { ask, 'fan-out': fanOut, press };

const names = [...Object.keys(benches), 'all'].join(', ');
const usage = `Usage: npm run bench -- NAME [--json], where NAME is one of: ${names}\n`;

interface Wish {
  chosen: [string, Bench][];
  json: boolean;
}

/** What is asked for; undefined when that is no bench of ours. */
function read(parameters: string[]): Wish | undefined {
  const json = parameters.includes('--json');
  const [name, ...others] = parameters.filter((one) => one !== '--json');
  const chosen = Object.entries(benches).filter(([bench]) => name === 'all' || name === bench);
  return chosen.length > 0 && others.length === 0 ? { chosen, json } : undefined;
}

/** `npm run bench -- NAME [--json]`; NAME may be `all`. Exits 0 whatever the figures. */
async function main(parameters: string[]): Promise<number> {
  const wish = read(parameters);
  if (!wish) {
    process.stderr.write(usage);
    return 2;
  }
  for (const [bench, { about, run }] of wish.chosen) {
    const result = { bench, ...(await run()) };
    process.stdout.write(wish.json ? `${JSON.stringify(result)}\n` : `${printed(about, result)}\n`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
