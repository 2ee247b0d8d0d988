import type { Response } from 'restify';
import { core } from 'zod';
import type { Logger } from '../application/ports.ts';
import { StoreBusy } from '../application/document-store.ts';
import type { Problem } from '../contract/problem.ts';
import { PersonalDetails } from '../domain/screening/personal-details.ts';
import { DomainError, type DomainErrorCode } from '../domain/errors.ts';
import { UnreadableDocument } from '../domain/letters/unreadable-document.ts';
import { isForUnlikelyDays } from '../domain/timeline/timeline-error.ts';

const titles: Record<DomainErrorCode, readonly [number, string]> = {
  'not-found': [404, 'Not found'],
  'not-permitted': [403, 'Not permitted'],
  invalid: [400, 'That does not work'],
  conflict: [409, 'Somebody was first'],
  busy: [503, 'Busy just now'],
  'personal-details': [422, 'Check what you typed'],
};

/** Somebody who has not said, or not proved, who they are. */
export class NotSignedIn extends Error {
  override name = 'NotSignedIn';
}

/** A change that was decided on something else than what stands now. */
export class NotAsSeen extends Error {
  override name = 'NotAsSeen';
}

/** More than is taken; `message` says how much would be. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** More often, or more at once, than is allowed; `message` says what to do. */
export class TooMany extends Error {
  override name = 'TooMany';
  /** In seconds. */
  readonly wait: number;

  constructor(message: string, wait: number) {
    super(message);
    this.wait = wait;
  }
}

/** What a caller is told about an error: never the text of a fault. Faults are logged. */
export function problemOf(error: unknown, log: Logger): Problem {
  if (error instanceof UnreadableDocument) {
    return problem(422, 'That document cannot be read', error.message);
  }
  if (error instanceof PersonalDetails) {
    const [status, title] = titles[error.code];
    return { ...problem(status, title, error.message), screened: [...error.found] };
  }
  if (error instanceof DomainError) {
    const [status, title] = titles[error.code];
    if (!isForUnlikelyDays(error)) return problem(status, title, error.message);
    return { ...problem(status, 'Are those days meant?', error.message), unlikelyDays: true };
  }
  if (error instanceof TooLarge) return problem(413, 'That is too large', error.message);
  if (error instanceof NotAsSeen) return problem(412, 'Somebody was first', error.message);
  if (error instanceof TooMany) return problem(429, 'Too many', error.message);
  if (error instanceof NotSignedIn) return problem(401, 'Sign in first', error.message);
  if (error instanceof core.$ZodError) {
    const [issue] = error.issues;
    const where =
      issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.join('.')})`;
    return problem(
      400,
      'That does not work',
      `${issue?.message ?? 'Not what was expected'}${where}`,
    );
  }
  if (error instanceof StoreBusy) return problem(503, 'Busy just now', 'Try again in a moment.');
  log.error({ error }, 'request failed');
  return problem(500, 'Something went wrong on our side', 'Nothing was changed. Try again.');
}

/** Answers with what the caller is told about an error and, where waiting helps, for how long. */
export function sendRefusal(response: Response, error: unknown, log: Logger): void {
  if (error instanceof TooMany) response.header('retry-after', String(error.wait));
  if (error instanceof StoreBusy) response.header('retry-after', '2');
  sendProblem(response, problemOf(error, log));
}

export function sendProblem(response: Response, found: Problem): void {
  response.status(found.status);
  response.header('content-type', 'application/problem+json');
  response.sendRaw(JSON.stringify(found));
}

const refusals: Readonly<Record<number, string>> = {
  400: 'The request could not be read.',
  404: 'There is nothing at this address.',
  405: 'This address does not do that.',
  413: 'That is too large.',
};

/** What restify itself refuses (unknown paths, bodies that are not JSON) in the same form. */
export function restifyProblem(error: unknown, log: Logger): Problem {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  const title = refusals[status];
  if (title === undefined) return problemOf(error, log);
  log.warn({ status }, 'request refused');
  return { type: 'about:blank', title, status };
}

function problem(status: number, title: string, detail: string): Problem {
  return { type: 'about:blank', title, status, detail };
}
