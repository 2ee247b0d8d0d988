import type { RequestHandler } from 'restify';
import { sendProblem } from './problem.ts';

/** The longest that the tab asks for is a question of 300 letters, each up to 9 when encoded. */
const mostLetters = 4_096;

/** Refuses an address that no page of ours has before anything is read from it. */
export const refuseLongAddresses: RequestHandler = (request, response, next) => {
  if ((request.url ?? '').length <= mostLetters) {
    next();
    return;
  }
  sendProblem(response, {
    type: 'about:blank',
    title: 'That address is too long',
    status: 414,
    detail: `An address has at most ${mostLetters} letters. Ask with fewer words.`,
  });
  next(false);
};
