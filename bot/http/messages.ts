import type { CloudAdapter } from 'botbuilder';
import type { Request, RequestHandler, Response } from 'restify';
import type { Logger } from '../application/ports.ts';
import type { Bot } from '../teams/bot.ts';
import { incomingActivitySchema } from '../teams/incoming-activity.ts';
import { sendProblem } from './problem.ts';

/** The endpoint that Teams calls. What is not an activity is refused before the SDK sees it. */
export function messagesHandler(parts: {
  adapter: CloudAdapter;
  bot: Bot;
  log: Logger;
}): RequestHandler {
  return async (request: Request, response: Response) => {
    const parsed = incomingActivitySchema.safeParse(request.body);
    if (!parsed.success) {
      parts.log.warn({ issues: parsed.error.issues.length }, 'malformed activity refused');
      sendProblem(response, {
        type: 'about:blank',
        title: 'Not an activity',
        status: 400,
        detail: 'The body is not an activity as Microsoft Teams sends it.',
      });
      return;
    }
    await parts.adapter.process(request, response, (context) => parts.bot(context));
  };
}
