import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plugins, type Server } from 'restify';
import { compressedFiles } from './compressed-files.ts';

/** Seconds. A file’s name changes with what is in it. */
const aYear = 31_536_000;

/**
 * Serves the built tab under /tab. The page routes by itself, so every path that is not a file is
 * answered with its index page.
 */
export function addTab(server: Server, directory: string): void {
  const folder = join(directory, 'assets');
  const assets = plugins.serveStaticFiles(folder, { maxAge: aYear * 1_000 });
  server.get('/tab/assets/*', compressedFiles(folder, aYear), assets);
  const index = async (_request: unknown, response: Parameters<typeof assets>[1]) => {
    const page = await readFile(join(directory, 'index.html')).catch(() => null);
    response.header('content-type', 'text/html; charset=utf-8');
    response.header('cache-control', 'no-cache');
    if (page === null) {
      response.status(503);
      response.sendRaw('<p>The tab has not been built. Run <code>npm run build</code>.</p>');
      return;
    }
    response.sendRaw(page.toString('utf8'));
  };
  server.get('/tab', index);
  server.get('/tab/*', index);
}
