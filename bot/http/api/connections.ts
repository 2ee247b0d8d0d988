import {
  createConnectionSchema,
  type ConnectionsView,
  type CreatedConnection,
} from '../../contract/connections.ts';
import { paths } from '../../contract/paths.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';

/** Which other systems may ask and act. */
export function addConnectionRoutes(router: Router, { useCases }: ApiParts): void {
  router.get(paths.connections, ({ actor }): Promise<ConnectionsView> => {
    return useCases.listConnections(actor);
  });

  router.post(paths.connections, ({ actor, body }): Promise<CreatedConnection> => {
    return useCases.createConnection(actor, createConnectionSchema.parse(body));
  });

  router.post(
    paths.connectionRevoke(':connection'),
    async ({ actor, params }): Promise<ConnectionsView> => {
      await useCases.revokeConnection(actor, params.connection ?? '');
      return useCases.listConnections(actor);
    },
  );
}
