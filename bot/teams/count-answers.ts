import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { withoutRetries } from './connections.ts';

/**
 * Counts the requests that answers to turns make: they never wait, but Teams counts them too. The
 * SDK's silent retries, which nobody could count, are off for them.
 */
export function countAnswers(adapter: CloudAdapter, onRequest: (council: string) => void): void {
  adapter.use(async (context: TurnContext, next) => {
    const client = context.turnState.get<ConnectorClient | undefined>(adapter.ConnectorClientKey);
    if (client !== undefined) withoutRetries(client);
    const council = context.activity.conversation.tenantId ?? '';
    context.onSendActivities(async (_context, activities, send) => {
      // The answer to an invoke goes back on the request that brought it.
      for (const { type } of activities) if (type !== 'invokeResponse') onRequest(council);
      return send();
    });
    await next();
  });
}
