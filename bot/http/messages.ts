import type { CloudAdapter, InvokeResponse } from 'botbuilder';
import type { Request, RequestHandler, Response } from 'restify';
import type { Measures } from '../application/measures.ts';
import type { Logger } from '../application/ports.ts';
import type { Bot } from '../teams/bot.ts';
import { incomingActivitySchema, type IncomingActivity } from '../teams/incoming-activity.ts';
import { invokeResponse } from '../teams/press.ts';
import { gateStatus, type BotGate } from './gate/bot-gate.ts';
import type { LogRefusal } from './gate/refusal-log.ts';
import type { LimitTurns } from './limit.ts';
import { sendProblem, sendRefusal, TooMany } from './problem.ts';
import { underOwnId } from './under-own-id.ts';

export interface MessagesParts {
  readonly adapter: CloudAdapter;
  readonly bot: Bot;
  readonly gate: BotGate;
  readonly limitTurns: LimitTurns;
  readonly logRefusal: LogRefusal;
  readonly log: Logger;
  readonly measures: Measures;
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
    const tooMany = await tooManyTurns(parts, parsed.data);
    if (tooMany !== null) {
      parts.logRefusal('too-many');
      turnAway(parts, { response, tooMany, type: parsed.data.type });
      return;
    }
    const begun = performance.now();
    await underOwnId(response, () => answer(parts, parsed.data, { request, response }));
    const taken = performance.now() - begun;
    parts.measures.took('visit_ready.turns', taken, kindOf(parsed.data));
  };
}

async function answer(
  parts: MessagesParts,
  activity: IncomingActivity,
  { request, response }: { request: Request; response: Response },
): Promise<void> {
  if (activity.type === 'invoke') {
    const { status, body } = await answerInvoke(parts, activity);
    response.json(status, body);
    return;
  }
  await parts.adapter.process(request, response, (context) => parts.bot.turn(context));
}

async function tooManyTurns(
  { limitTurns }: MessagesParts,
  activity: IncomingActivity,
): Promise<TooMany | null> {
  try {
    await limitTurns(activity);
    return null;
  } catch (error) {
    if (error instanceof TooMany) return error;
    throw error;
  }
}

/** Whoever presses sees the sentence; a message is for Teams to bring again. */
function turnAway(
  { log }: MessagesParts,
  { response, tooMany, type }: { response: Response; tooMany: TooMany; type: string },
): void {
  if (type !== 'invoke') {
    sendRefusal(response, tooMany, log);
    return;
  }
  const said = invokeResponse({ kind: 'sentence', sentence: tooMany.message });
  const answer = said.value as InvokeResponse<unknown>;
  response.json(answer.status, answer.body);
}

function kindOf({ type, name }: IncomingActivity): string {
  return name === 'adaptiveCard/action' ? 'press' : type;
}

/**
 * Past the gate an invoke needs nothing of the SDK, which would check its token a second time and
 * make two clients for messages that are never sent: more work than the answer itself.
 */
async function answerInvoke(
  { bot, log }: MessagesParts,
  activity: IncomingActivity,
): Promise<InvokeResponse<unknown>> {
  try {
    return await bot.answerInvoke(activity);
  } catch (error) {
    log.error({ error }, 'turn failed');
    return { status: 500 };
  }
}
