/** One way in which Teams lets a bot down. What is left out is as usual. */
export interface Fault {
  /** The HTTP status answered. */
  status?: number;
  code?: string;
  subCode?: string;
  /** Whole seconds in Retry-After. */
  retryAfter?: number;
  /** Teams takes the message all the same, and answers with the fault. */
  accepted?: boolean;
  /** The connection is cut instead of an answer. */
  lost?: boolean;
  /** Milliseconds to hold the answer back. */
  delay?: number;
}

/** The failures in Microsoft's table of status codes for bot messages, and those of the network. */
export const teamsFaults = {
  blocked: { status: 403, code: 'ConversationBlockedByUser', subCode: 'MessageWritesBlocked' },
  notInRoster: { status: 403, code: 'BotNotInConversationRoster' },
  disabledByAdmin: { status: 403, code: 'BotDisabledByAdmin' },
  conversationGone: { status: 404, code: 'ConversationNotFound' },
  preconditionFailed: { status: 412, code: 'PreconditionFailed' },
  serverError: { status: 500, code: 'ServiceError' },
  badGateway: { status: 502, code: 'ServiceError' },
  badGatewayAfterAccepting: { status: 502, code: 'ServiceError', accepted: true },
  lostAnswer: { lost: true, accepted: true },
  lostRequest: { lost: true, accepted: false },
} as const satisfies Record<string, Fault>;

export interface Faults {
  /** Everything sent to this person (Entra object id) or conversation meets the fault. */
  forRecipient(id: string, fault: Fault, times?: number): void;
  /** The next writes meet these, one each, whoever they are for. */
  queue(...faults: Fault[]): void;
  /** The next readings of members or of the team meet these, one each; `{}` is as usual. */
  queueReads(...faults: Fault[]): void;
  /** Every answer from now on takes this many milliseconds, or any number up to `most`. */
  answerAfter(milliseconds: number, most?: number): void;
  clear(): void;
}

export interface FaultPlan extends Faults {
  take(ids: (string | undefined)[]): Fault | undefined;
  takeRead(): Fault | undefined;
  usualDelay(): number;
}

export function createFaults(): FaultPlan {
  const standing = new Map<string, { fault: Fault; times: number }>();
  let queued: Fault[] = [];
  let queuedReads: Fault[] = [];
  let delay = 0;
  let mostDelay = 0;

  return {
    forRecipient(id, fault, times = Infinity) {
      standing.set(id, { fault, times });
    },
    queue(...faults) {
      queued.push(...faults);
    },
    queueReads(...faults) {
      queuedReads.push(...faults);
    },
    answerAfter(milliseconds, most = milliseconds) {
      delay = milliseconds;
      mostDelay = most;
    },
    clear() {
      standing.clear();
      queued = [];
      queuedReads = [];
      delay = 0;
      mostDelay = 0;
    },
    take(ids) {
      for (const id of ids) {
        const found = id === undefined ? undefined : standing.get(id);
        if (!found || found.times < 1) continue;
        found.times -= 1;
        return found.fault;
      }
      return queued.shift();
    },
    takeRead: () => queuedReads.shift(),
    usualDelay: () => delay + Math.random() * (mostDelay - delay),
  };
}
