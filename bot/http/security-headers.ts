import type { RequestHandler } from 'restify';

/** Where Teams shows the tab in a frame. Nobody else may: a page around it could steer presses. */
const teamsFrames = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
];

/** The SDK of Teams asks here which hosts are Teams’ own; nothing is sent along. */
const teamsHostList = 'https://res.cdn.office.net';

/** The hash of nothing: Fluent UI makes empty style elements and writes its rules into them. */
const emptyStyle = `'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`;

const ofThePage = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' ${emptyStyle}`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self' ${teamsHostList}`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self' ${teamsFrames.join(' ')}`,
].join('; ');

const ofGuides = [
  `default-src 'none'`,
  `style-src 'self'`,
  `img-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/** Data and files are nobody’s page. */
const ofData = `default-src 'none'; frame-ancestors 'none'`;

const aYear = 31_536_000;

/** What every answer tells a browser: run nothing else, be framed by Teams alone, keep no data. */
export const securityHeaders: RequestHandler = (request, response, next) => {
  const path = request.path();
  response.header('content-security-policy', policyOf(path));
  response.header('strict-transport-security', `max-age=${aYear}`);
  response.header('x-content-type-options', 'nosniff');
  response.header('referrer-policy', 'no-referrer');
  response.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  if (path.startsWith('/api/')) response.header('cache-control', 'no-store');
  next();
};

function policyOf(path: string): string {
  if (path === '/tab' || path.startsWith('/tab/')) return ofThePage;
  return path.startsWith('/guides/') ? ofGuides : ofData;
}
