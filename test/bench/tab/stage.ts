import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { teamsClientPage } from '../../support/teams-client-page.ts';

export interface Stage {
  /** The page around a tab in `/NAME/`. */
  hostUrl: (name: string) => string;
  close: () => void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/**
 * One server for both pages, so that neither has the better one: built pages by their names, a
 * Teams client around each, and the product's API behind it.
 * @param parts.person whom the product takes the caller for
 */
export async function openStage(parts: {
  folders: Readonly<Record<string, string>>;
  productUrl: string;
  person: string;
}): Promise<Stage> {
  const client = { theme: 'default', token: parts.person, linkedTo: '' } as const;
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://stage');
    const [, first = '', ...rest] = pathname.split('/');
    if (first === 'api') {
      passOn(asked, answer, parts);
    } else if (first === 'host') {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(teamsClientPage(`/${rest.join('/')}/`, client));
    } else {
      void serveFile(answer, parts.folders[first], rest.join('/'));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    hostUrl: (name) => `http://127.0.0.1:${port}/host/${name}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function serveFile(
  answer: ServerResponse,
  folder: string | undefined,
  name: string,
): Promise<void> {
  if (folder === undefined) {
    answer.statusCode = 404;
    answer.end();
    return;
  }
  const file = name.startsWith('assets/') ? name : 'index.html';
  answer.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  answer.end(await readFile(join(folder, file)));
}

/** In development the product takes people by name, and not by Teams' token. */
function passOn(
  asked: IncomingMessage,
  answer: ServerResponse,
  { productUrl, person }: { productUrl: string; person: string },
): void {
  const headers = { ...asked.headers, authorization: `Persona ${person}` };
  const passed = request(
    new URL(asked.url ?? '/', productUrl),
    { method: asked.method, headers },
    (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    },
  );
  passed.on('error', () => answer.destroy());
  answer.on('close', () => passed.destroy());
  asked.pipe(passed);
}
