import { type Answer, faultyAnswer, refusal } from './answer.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { type Asked, type Request, isAnswer, understand } from './desk.ts';
import { type FaultPlan, createFaults } from './faults.ts';
import { type Ledger, createLedger } from './ledger.ts';
import { createLimits, isTooBig } from './limits.ts';
import type { DoublePerson, DoubleTeam } from './messages.ts';
import { createRoster } from './roster.ts';

export interface DoubleOptions {
  tenantId: string;
  botId: string;
  people: readonly DoublePerson[];
  team: DoubleTeam;
  /** Teams' limits of rate and size; `off` for a test that is about something else. */
  limits?: 'teams' | 'off';
  /** Milliseconds, for the rate limits; a monotonic clock unless a test brings its own. */
  now?: () => number;
}

interface Decision {
  answer: Answer;
  accepted: boolean;
  activityId?: string;
  /** Milliseconds to hold the answer back. */
  delay: number;
}

/** The Bot Connector itself, without HTTP. */
export interface Service {
  conversations: Conversations;
  faults: FaultPlan;
  ledger: Ledger;
  /** Does what is asked, unless a limit or a fault is in the way, and writes it down. */
  handle(asked: Asked, authorization: string | undefined): { answer: Answer; delay: number };
}

export function createService(options: DoubleOptions): Service {
  const now = options.now ?? (() => performance.now());
  const roster = createRoster(options.people, options.team, options.tenantId);
  const conversations = createConversations((id) => roster.hasChannel(id));
  const limits = options.limits === 'off' ? undefined : createLimits();
  const faults = createFaults();
  const ledger = createLedger();

  function limited(request: Request, at: number): Answer | undefined {
    if (!limits) return undefined;
    const wait = limits.admit(request.conversationId, isReading(request) ? 'read' : 'send', at);
    if (wait > 0) return { ...refusal(429, 'Throttled', 'Too many requests.'), retryAfter: wait };
    return isTooBig(request.activity ?? null) ? refusal(413, 'MessageSizeTooBig') : undefined;
  }

  function decide(request: Request, at: number): Decision {
    const delay = faults.usualDelay();
    const refused = limited(request, at);
    if (refused) return { answer: refused, accepted: false, delay };
    const fault = isReading(request)
      ? faults.takeRead()
      : faults.take([request.recipient, request.conversationId]);
    const faulty = fault && faultyAnswer(fault);
    const held = fault?.delay ?? delay;
    if (faulty && !fault.accepted) return { answer: faulty, accepted: false, delay: held };
    const { answer, activityId } = request.carryOut();
    const accepted = answer.status < 300;
    return { answer: faulty ?? answer, accepted, delay: held, ...(activityId && { activityId }) };
  }

  return {
    conversations,
    faults,
    ledger,
    handle(asked, authorization) {
      const request = understand({ tenantId: options.tenantId, roster, conversations }, asked);
      if (isAnswer(request)) return { answer: request, delay: 0 };
      const at = now();
      const { answer, accepted, delay, activityId } = decide(request, at);
      const { operation, conversationId, recipient, activity } = request;
      ledger.add({
        operation,
        conversationId,
        status: answer.status,
        accepted,
        at,
        ...(recipient && { recipient }),
        ...(activity && { activity }),
        ...(activityId && { activityId }),
        ...(authorization && { authorization }),
      });
      return { answer, delay };
    },
  };
}

function isReading(request: Request): boolean {
  return request.operation === 'members' || request.operation === 'team';
}
