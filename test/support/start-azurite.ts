import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { startProgram } from './start-program.ts';

export interface Azurite {
  connectionString: string;
  stop: () => Promise<void>;
}

/** The well-known development account of Azure's emulators; its key is public. */
const account = 'devstoreaccount1';
const key =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Microsoft's emulator of Azure Storage queues, on a port and in a folder of its own. */
export async function startAzurite(folder: string): Promise<Azurite> {
  const port = String(await freePort());
  const { stop } = await startProgram({
    parameters: [
      fileURLToPath(import.meta.resolve('azurite/dist/src/queue/main.js')),
      ...['--queueHost', '127.0.0.1', '--queuePort', port, '--location', folder],
      ...['--silent', '--skipApiVersionCheck', '--disableTelemetry'],
    ],
    ready: /successfully listens/,
    patience: 60_000,
  });
  const queues = `http://127.0.0.1:${port}/${account}`;
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};QueueEndpoint=${queues};`,
    stop: () => stop('SIGKILL'),
  };
}
