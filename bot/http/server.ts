import {
  createServer as createRestify,
  plugins,
  type Request,
  type Response,
  type Server,
} from 'restify';
import { addChecklistRoutes } from './api/checklists.ts';
import { addConnectionRoutes } from './api/connections.ts';
import { addAnswerRoutes } from './api/answers.ts';
import { addAuditRoutes } from './api/audit.ts';
import { addFindingRoutes } from './api/findings.ts';
import { addItemRoutes } from './api/items.ts';
import { addFollowUpRoutes } from './api/follow-ups.ts';
import { addDocumentRoutes } from './api/documents.ts';
import { addLetterRoutes } from './api/letters.ts';
import { addLiveRoutes } from './api/live.ts';
import { addOpeningRoute } from './api/opening.ts';
import { addPaperRoutes } from './api/papers.ts';
import { addPeopleRoutes } from './api/people.ts';
import { addPersonaRoutes } from './api/personas.ts';
import { addRequestRoutes } from './api/requests.ts';
import { addReachRoutes } from './api/reach.ts';
import { addRetentionRoutes } from './api/retention.ts';
import { addRuleRoutes } from './api/rules.ts';
import { addStaffRoutes } from './api/staff.ts';
import { addCorrectionRoutes } from './api/corrections.ts';
import { addSubscriptionRoutes } from './api/subscriptions.ts';
import { addTimelineRoutes } from './api/timeline.ts';
import { addVisitRoutes } from './api/visits.ts';
import { addConnector } from './connector/add-connector.ts';
import type { ConnectorParts } from './connector/connector-parts.ts';
import { addHealthRoutes, type HealthParts } from './health.ts';
import type { Identify } from './identify.ts';
import { jsonBody } from './json-body.ts';
import { limitRequests } from './limit.ts';
import { messagesHandler, type MessagesParts } from './messages.ts';
import { restifyProblem, sendProblem } from './problem.ts';
import { createRouter } from './route.ts';
import { refuseLongAddresses } from './long-addresses.ts';
import { securityHeaders } from './security-headers.ts';
import { addTab } from './tab.ts';
import { giveOwnId, underOwnId } from './under-own-id.ts';

export interface ServerParts extends ConnectorParts, MessagesParts, HealthParts {
  readonly identify: Identify;
  /** Built files of the tab, and the pictures on cards. */
  readonly tabDirectory: string;
  readonly iconDirectory: string;
  /** How to use the product: pages for anybody to read. */
  readonly guideDirectory: string;
}

/** What restify hands on when it refuses a request by itself. */
type RefusedRequest = [request: Request, response: Response, error: unknown, done: () => void];

/** The HTTP side: Teams' endpoint, the tab and its API, live events and health. */
export function createServer(parts: ServerParts): Server {
  const server = createRestify({ name: 'Visit Ready', handleUncaughtExceptions: false });
  const router = createRouter(server, { ...parts, limit: limitRequests(), jsonBody: jsonBody() });

  server.pre(securityHeaders, giveOwnId(parts.ids), refuseLongAddresses);
  addHealthRoutes(server, parts);
  server.post('/api/messages', ...jsonBody(), messagesHandler(parts));
  addOpeningRoute(router, parts);
  addVisitRoutes(router, parts);
  addCorrectionRoutes(router, parts);
  addItemRoutes(router, parts);
  addRequestRoutes(router, parts);
  addPeopleRoutes(router, parts);
  addStaffRoutes(router, parts);
  addDocumentRoutes(router, parts);
  addLetterRoutes(router, parts);
  addFindingRoutes(router, parts);
  addFollowUpRoutes(router, parts);
  addAnswerRoutes(router, parts);
  addPaperRoutes(router, parts);
  addReachRoutes(router, parts);
  addRetentionRoutes(router, parts);
  addRuleRoutes(router, parts);
  addTimelineRoutes(router, parts);
  addChecklistRoutes(router, parts);
  addLiveRoutes(router, parts);
  addConnectionRoutes(router, parts);
  addAuditRoutes(router, parts);
  addSubscriptionRoutes(router, parts);
  addConnector(server, parts);
  if (parts.personas !== null) addPersonaRoutes(server, parts, parts.personas.council);
  server.get('/icons/*', plugins.serveStaticFiles(parts.iconDirectory, { maxAge: 86_400_000 }));
  server.get('/guides', (_, response, next) => {
    response.redirect('/guides/', next);
  });
  server.get('/guides/*', plugins.serveStaticFiles(parts.guideDirectory, { maxAge: 3_600_000 }));
  addTab(server, parts.tabDirectory);
  server.on('restifyError', (...[, response, error, done]: RefusedRequest) => {
    sendProblem(
      response,
      underOwnId(response, () => restifyProblem(error, parts.log)),
    );
    done();
  });
  return server;
}
