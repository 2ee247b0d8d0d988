import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';

/** What the double says to one request. */
export interface Answer {
  status: number;
  body?: object;
  retryAfter?: number;
  lost?: boolean;
}

/** An error in the shape of the Bot Connector. */
export function refusal(status: number, code: string, message = code): Answer {
  return { status, body: { error: { code, message } } };
}

/** The answer that an injected fault asks for, or undefined when it only delays. */
export function faultyAnswer(fault: Fault): Answer | undefined {
  if (fault.lost) return { status: 0, lost: true };
  if (fault.status === undefined) return undefined;
  const code = fault.code ?? 'ServiceError';
  const error = { code, message: code, ...(fault.subCode && { subCode: fault.subCode }) };
  const { status, retryAfter } = fault;
  return { status, body: { error }, ...(retryAfter !== undefined && { retryAfter }) };
}

export function write(response: ServerResponse, answer: Answer): void {
  if (answer.lost) {
    response.socket?.destroy();
    return;
  }
  response.statusCode = answer.status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  if (answer.retryAfter !== undefined) response.setHeader('retry-after', answer.retryAfter);
  response.end(answer.body ? JSON.stringify(answer.body) : undefined);
}

/** The JSON body of a request; undefined when there is none or it is not JSON. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
