import * as z from 'zod/mini';
import { problemSchema } from '../../bot/contract/problem.ts';
import { ProblemError, unreachableError, unreadableError } from './problem-error.ts';

/** The value of the `Authorization` header, asked for before every call; null where none is due. */
export type Authorise = () => Promise<string | null>;

/** The tab's only way to the server. Every failure is a `ProblemError` that can be shown. */
export interface ApiClient {
  get: <S extends z.core.$ZodType>(path: string, schema: S) => Promise<z.infer<S>>;
  post: <S extends z.core.$ZodType>(path: string, body: unknown, schema: S) => Promise<z.infer<S>>;
  /** Sends a document's bytes as they are. */
  upload: <S extends z.core.$ZodType>(
    path: string,
    document: NamedBytes,
    schema: S,
  ) => Promise<z.infer<S>>;
  /** A file for keeping, under the name that the server gives it: the name says what is embargoed. */
  download: (path: string) => Promise<NamedBytes>;
  /** An answer that stays open, for the live stream. */
  open: (
    path: string,
    options: { headers: Record<string, string>; signal: AbortSignal },
  ) => Promise<Response>;
}

export interface NamedBytes {
  name: string;
  bytes: Blob;
}

/**
 * An API client for one person, whoever `authorise` says that is.
 * @param early what was asked for before there was a client, by path: each is the answer to one call
 */
export function createApiClient(
  authorise: Authorise,
  early = new Map<string, Promise<Response>>(),
): ApiClient {
  async function ask(path: string, request: RequestInit): Promise<Response> {
    const headers = new Headers(request.headers);
    const authorization = await authorise();
    if (authorization !== null) headers.set('authorization', authorization);
    return reach(path, { ...request, headers });
  }
  async function call(path: string, request: RequestInit): Promise<Response> {
    const asked = early.get(path);
    early.delete(path);
    const answer = await (asked ?? ask(path, request));
    if (!answer.ok) throw await refusal(answer);
    return answer;
  }
  return {
    get: async (path, schema) => read(await call(path, {}), schema),
    post: async (path, body, schema) => {
      const headers = { 'content-type': 'application/json' };
      return read(
        await call(path, { method: 'POST', headers, body: JSON.stringify(body) }),
        schema,
      );
    },
    upload: async (path, document, schema) => {
      const headers = {
        'content-type': 'application/octet-stream',
        'x-document-name': encodeURIComponent(document.name),
      };
      return read(await call(path, { method: 'POST', headers, body: document.bytes }), schema);
    },
    download: async (path) => named(await call(path, {})),
    open: (path, { headers, signal }) => call(path, { headers, signal }),
  };
}

async function reach(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request);
  } catch {
    throw unreachableError();
  }
}

async function refusal(answer: Response): Promise<ProblemError> {
  const problem = problemSchema.safeParse(await answer.json().catch(() => null));
  if (problem.success) return new ProblemError(problem.data);
  const detail = 'Nothing was changed. Try again in a moment.';
  return new ProblemError({
    type: 'about:blank',
    title: 'Visit Ready could not answer',
    detail,
    status: answer.status,
  });
}

async function named(answer: Response): Promise<NamedBytes> {
  const disposition = answer.headers.get('content-disposition') ?? '';
  const [, name] = /filename="([^"]+)"/.exec(disposition) ?? [];
  if (name === undefined) throw unreadableError();
  return { name, bytes: await answer.blob() };
}

async function read<S extends z.core.$ZodType>(answer: Response, schema: S): Promise<z.infer<S>> {
  const parsed = z.safeParse(schema, await answer.json().catch(() => null));
  if (!parsed.success) throw unreadableError();
  return parsed.data;
}
