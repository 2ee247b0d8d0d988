import type { Server } from 'restify';
import { jsonBody } from '../json-body.ts';
import { limitCalls } from '../limit.ts';
import type { ConnectorParts } from './connector-parts.ts';
import { createConnectorRouter } from './connector-route.ts';
import { addFindingOperations } from './finding-operations.ts';
import { addOtherOperations } from './other-operations.ts';
import { addRequestOperations } from './request-operations.ts';
import { addSubscriptionOperations } from './subscription-operations.ts';
import { addVisitOperations } from './visit-operations.ts';

/** The API for other systems: every operation of the contract. */
export function addConnector(server: Server, parts: ConnectorParts): void {
  const router = createConnectorRouter(server, {
    ...parts,
    limit: limitCalls(),
    jsonBody: jsonBody(),
  });
  addVisitOperations(router, parts);
  addRequestOperations(router, parts);
  addFindingOperations(router, parts);
  addOtherOperations(router, parts);
  addSubscriptionOperations(router, parts);
}
