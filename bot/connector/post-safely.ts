import { lookup as resolveNames } from 'node:dns/promises';
import { request as requestPlainly } from 'node:http';
import { request as requestSecurely, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

/** What a receiver answered: its status and how long it asks to be left alone, in seconds. */
export interface Posted {
  readonly status: number;
  readonly retryAfter: string | null;
}

/** Why nothing was sent, or no answer came, in words that Settings show. */
export class NotPosted extends Error {
  override name = 'NotPosted';
}

/** Sends a body to an address that somebody has given. @throws NotPosted */
export type Post = (
  address: string,
  sent: { headers: Readonly<Record<string, string>>; body: string },
) => Promise<Posted>;

export interface PostingRules {
  /** Whether an address (of the network) may be reached. */
  mayReach(address: string): boolean;
  /** Whether an address may be plain http: a double of this machine, never in production. */
  mayBePlain(host: string): boolean;
  /** All addresses of a name, Node's own resolver unless said. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** For the whole exchange, in milliseconds. */
  readonly patience: number;
}

/** No receiver has more to say than this. */
const mostBytes = 64 * 1024;

/**
 * Posts where nobody can make us reach what is not public: a name is resolved once, all its
 * addresses are checked, and the connection goes to a checked one. Redirects are not followed;
 * time and size are bounded.
 */
export function createPost(rules: PostingRules): Post {
  return async (address, { headers, body }) => {
    const url = urlOf(address, rules);
    const checked = await checkedAddress(url.hostname, rules);
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      lookup: only(checked),
      signal: AbortSignal.timeout(rules.patience),
    };
    return exchange(url, options, body);
  };
}

/** @throws NotPosted for what is no address to post to */
export function urlOf(address: string, rules: Pick<PostingRules, 'mayBePlain'>): URL {
  const url = URL.parse(address);
  if (url === null) throw new NotPosted('That is no address of the web');
  const plain = url.protocol === 'http:' && rules.mayBePlain(url.hostname);
  if (url.protocol !== 'https:' && !plain) throw new NotPosted('The address must use https');
  if (url.username !== '' || url.password !== '') {
    throw new NotPosted('The address must not carry a user name or a password');
  }
  return url;
}

async function checkedAddress(hostname: string, rules: PostingRules): Promise<string> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) === 0 ? await resolved(host, rules) : [host];
  if (!found.every((one) => rules.mayReach(one))) {
    throw new NotPosted('The address leads to a network that is not public');
  }
  const [first] = found;
  if (first === undefined) throw new NotPosted('The address’s host was not found');
  return first;
}

async function resolved(host: string, rules: PostingRules): Promise<readonly string[]> {
  const resolve = rules.resolve ?? resolveAll;
  try {
    return await resolve(host);
  } catch (error) {
    throw new NotPosted('The address’s host was not found', { cause: error });
  }
}

async function resolveAll(host: string): Promise<string[]> {
  return (await resolveNames(host, { all: true })).map(({ address }) => address);
}

/** Answers with the one address that was checked, whatever the name would resolve to by now. */
function only(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, options, answer) => {
    if (options.all === true) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };
}

function exchange(url: URL, options: RequestOptions, body: string): Promise<Posted> {
  const send = url.protocol === 'https:' ? requestSecurely : requestPlainly;
  return new Promise((resolve, reject) => {
    const outgoing = send(url, options, (answer) => {
      let size = 0;
      const { statusCode: status = 0 } = answer;
      const retryAfter = answer.headers['retry-after'] ?? null;
      const done = () => {
        resolve({ status, retryAfter });
      };
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= mostBytes) return;
        // The status is all that counts.
        done();
        answer.destroy();
      });
      answer.on('end', done);
      answer.on('error', (error) => {
        reject(faultOf(error));
      });
    });
    outgoing.on('error', (error) => {
      reject(faultOf(error));
    });
    outgoing.end(body);
  });
}

/** Never the fault's own text, which may hold the address. */
function faultOf(error: NodeJS.ErrnoException): NotPosted {
  const late = error.name === 'TimeoutError' || error.name === 'AbortError';
  const words = late ? 'No answer in time' : `No connection (${error.code ?? 'unknown'})`;
  return new NotPosted(words, { cause: error });
}
