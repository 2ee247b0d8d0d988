import { join } from 'node:path';
import { startCosmosDouble } from './cosmos-double/start.ts';
import { freePort } from './free-port.ts';
import { type Program, startProgram } from './start-program.ts';
import { stopCosmos } from './stop-cosmos.ts';
import { temporaryFolder } from './temporary-folder.ts';

const script = join(import.meta.dirname, '../../bot/demo/main.ts');

/** What outlives a run of the demo: its folder and the ports that it is given. */
export interface DemoPlace {
  data: string;
  ports: { server: number; playground: number };
  /** The settings of the store that it works on. */
  store: Record<string, string>;
  remove: () => Promise<void>;
}

export interface Demo extends Program {
  playgroundUrl: string;
  tabUrl: string;
  healthUrl: string;
}

let tabIsBuilt = false;

/** A folder and ports of its own for a demo, and a double of Cosmos DB where the tests run on that. */
export async function createDemoPlace(): Promise<DemoPlace> {
  const folder = temporaryFolder();
  const ports = { server: await freePort(), playground: await freePort() };
  const cosmos = process.env.TEST_STORE === 'cosmos' ? await startCosmosDouble() : null;
  return {
    data: folder.file('data'),
    ports,
    store: cosmos?.environment ?? {},
    async remove() {
      folder.remove();
      if (cosmos !== null) await stopCosmos(cosmos);
    },
  };
}

/**
 * Starts the demo as `npm run demo` does, and resolves once it has said where everything is. The
 * first demo of a test run builds the tab; later ones serve what it built.
 * @param at the instant (ISO) that the demo's clock starts at
 * @param as whose chat the Playground shows; the director's unless given
 */
export async function startDemo(
  place: DemoPlace,
  { at, as }: { at: string; as?: string },
): Promise<Demo> {
  const program = await startProgram({
    parameters: [
      ...['--import', './bot/keep-compiled.js'],
      script,
      ...['--data', place.data],
      ...['--port', String(place.ports.server)],
      ...['--playground-port', String(place.ports.playground)],
      ...['--at', at],
      ...(as === undefined ? [] : ['--as', as]),
      ...(tabIsBuilt ? ['--skip-build'] : []),
    ],
    environment: place.store,
    ready: /^Everything is kept/,
    // The first start builds the tab, which takes its time on a busy machine.
    patience: 120_000,
  });
  tabIsBuilt = true;
  return {
    ...program,
    playgroundUrl: addressAfter('Teams (Agents Playground)', program.output()),
    tabUrl: addressAfter('The tab', program.output()),
    healthUrl: addressAfter('Health', program.output()),
  };
}

function addressAfter(words: string, output: string): string {
  const line = output.split('\n').find((one) => one.trim().startsWith(words));
  const address = /http\S+/.exec(line ?? '')?.[0];
  if (address === undefined) throw new Error(`The demo did not say where ${words} is:\n${output}`);
  return address;
}
