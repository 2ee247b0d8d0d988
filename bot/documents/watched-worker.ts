import { Worker } from 'node:worker_threads';
import type { UnreadableCode } from '../domain/letters/unreadable-document.ts';
import type { DocumentAnswer, DocumentJob } from './document-worker.ts';

/** How long the worker may take for one document, and how much memory. */
export interface WorkerLimits {
  timeLimitMilliseconds: number;
  memoryLimitMegabytes: number;
}

/** The worker broke a limit, or stopped: it is of no more use. */
export class WorkerLost extends Error {
  override name = 'WorkerLost';
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode) {
    super(`the document worker was lost: ${code}`);
    this.code = code;
  }
}

const memoryCheckMilliseconds = 100;

export function startWorker({ memoryLimitMegabytes }: WorkerLimits): Worker {
  return new Worker(new URL('./document-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMegabytes },
  });
}

/**
 * Hands the worker one document and waits for what it makes of it. The heap limit does not count
 * buffers, into which a small file may unpack without end, so those are watched as well.
 * @throws WorkerLost when the worker breaks a limit or stops
 */
export function askWorker(
  worker: Worker,
  job: DocumentJob,
  limits: WorkerLimits,
): Promise<DocumentAnswer> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const lose = (code: UnreadableCode) => {
      stop.abort();
      reject(new WorkerLost(code));
    };
    const timer = setTimeout(lose, limits.timeLimitMilliseconds, 'too-slow');
    const watch = setInterval(() => {
      void buffersOf(worker).then((megabytes) => {
        if (!stop.signal.aborted && megabytes > limits.memoryLimitMegabytes) lose('too-large');
      });
    }, memoryCheckMilliseconds);
    const onMessage = (answer: DocumentAnswer) => {
      stop.abort();
      resolve(answer);
    };
    const onError = (error: Error & { code?: string }) => {
      lose(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'damaged');
    };
    const onExit = () => {
      lose('damaged');
    };
    stop.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    });
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

async function buffersOf(worker: Worker): Promise<number> {
  try {
    const { external_memory: bytes } = await worker.getHeapStatistics();
    return bytes / 1024 / 1024;
  } catch {
    // The worker has stopped meanwhile, which is told as an event of its own.
    return 0;
  }
}
