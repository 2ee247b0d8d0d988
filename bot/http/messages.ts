import type { CloudAdapter } from 'botbuilder';
import type { Request, RequestHandler, Response } from 'restify';
import type { Bot } from '../teams/bot.ts';
import { incomingActivitySchema } from '../teams/incoming-activity.ts';
import { gateStatus, type BotGate } from './gate/bot-gate.ts';
import type { LogRefusal } from './gate/refusal-log.ts';
import { sendProblem } from './problem.ts';

export interface MessagesParts {
  readonly adapter: CloudAdapter;
  readonly bot: Bot;
  readonly gate: BotGate;
  readonly logRefusal: LogRefusal;
}

/** The endpoint that Teams calls. Whatever is not for us is refused before the SDK sees it. */
export function messagesHandler(parts: MessagesParts): RequestHandler {
  return async (request: Request, response: Response) => {
    const parsed = incomingActivitySchema.safeParse(request.body);
    if (!parsed.success) {
      parts.logRefusal('malformed');
      sendProblem(response, {
        type: 'about:blank',
        title: 'Not an activity',
        status: 400,
        detail: 'The body is not an activity as Microsoft Teams sends it.',
      });
      return;
    }
    const refusal = await parts.gate(parsed.data, request.headers.authorization);
    if (refusal !== null) {
      parts.logRefusal(refusal);
      // Why is for the log: a caller who is turned away learns nothing but that.
      response.send(gateStatus(refusal));
      return;
    }
    await parts.adapter.process(request, response, (context) => parts.bot(context));
  };
}
