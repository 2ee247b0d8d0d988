import { plugins, type Request, type RequestHandler } from 'restify';
import { sendProblem } from './problem.ts';

const mostBytes = 1024 * 1024;

/**
 * Reads JSON of at most a megabyte into `request.body`, and refuses every other body unread:
 * restify's reader lets one that only claims to be compressed end the process.
 */
export function jsonBody(): RequestHandler[] {
  const parse = plugins.bodyParser({ maxBodySize: mostBytes, mapParams: false });
  return [refuseOtherBodies, ...[parse].flat()];
}

const refuseOtherBodies: RequestHandler = (request, response, next) => {
  if (!hasBody(request) || isPlainJson(request)) {
    next();
    return;
  }
  sendProblem(response, {
    type: 'about:blank',
    title: 'Only JSON is read here',
    status: 415,
    detail: 'Send the body as application/json, without compression.',
  });
  next(false);
};

function hasBody(request: Request): boolean {
  return request.isChunked() || request.getContentLength() > 0;
}

function isPlainJson(request: Request): boolean {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  return request.getContentType() === 'application/json' && encoding === 'identity';
}
