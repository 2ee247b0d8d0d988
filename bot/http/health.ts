import type { Server } from 'restify';
import type { CheckParts } from './check-parts.ts';

export interface HealthParts {
  /** Aborted when the server is about to end. */
  readonly stopping: AbortSignal;
  /** What the server cannot work without. */
  readonly checkParts: CheckParts;
  readonly version: string;
}

/** Whether the process lives, whether it can work, and which one it is: for a platform to ask. */
export function addHealthRoutes(
  server: Server,
  { stopping, checkParts, version }: HealthParts,
): void {
  server.get('/health', (_request, response, next) => {
    response.json(200, { status: 'up' });
    next();
  });
  server.get('/version', (_request, response, next) => {
    response.json(200, { name: 'visit-ready', version, node: process.version });
    next();
  });
  server.get('/ready', async (_request, response) => {
    if (stopping.aborted) {
      response.json(503, { status: 'stopping' });
      return;
    }
    const parts = await checkParts();
    const isReady = Object.values(parts).every((state) => state === 'up');
    response.json(isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', parts });
  });
}
