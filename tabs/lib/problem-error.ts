import type { Problem } from '../../bot/contract/problem.ts';

/** A refused or failed call, in words for the person who made it. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

const unreachable: Problem = {
  type: 'about:blank',
  title: 'Visit Ready cannot be reached',
  detail: 'Nothing was changed. Check the connection and try again.',
  status: 0,
};

const unreadable: Problem = {
  type: 'about:blank',
  title: 'The answer could not be understood',
  detail: 'This page may be older than the server. Reload it.',
  status: 200,
};

/** The call did not get through. */
export function unreachableError(): ProblemError {
  return new ProblemError(unreachable);
}

/** The call got through and its answer is not what the contract says. */
export function unreadableError(): ProblemError {
  return new ProblemError(unreadable);
}

/** Whatever was thrown, as a problem that can be shown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return {
    type: 'about:blank',
    title: 'This page met a fault',
    detail: 'Nothing was changed. Reload the page; if it happens again, tell your coordinator.',
    status: 0,
  };
}
