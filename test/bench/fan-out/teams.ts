import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from '../../support/connector-double/messages.ts';
import { startDouble } from '../../support/test-app.ts';
import type { ConnectorDouble } from '../../support/connector-double/start.ts';
import { aCouncil, coreGroupSize, faultOf } from './people.ts';

// Teams, in a process of its own: `node teams.ts PEOPLE FAULTS`, talked to by messages.

/** What became of a council's messages; times in milliseconds since 1970. */
export interface Outcome {
  /** When the last one was told: of the core group, of those Teams did not fail, and of all. */
  coreGroupAt: number;
  soundAt: number;
  allAt: number;
  /** Requests that came before the last of the core group's and were for others. */
  early: number;
  requests: number;
  refused: number;
  lost: number;
  duplicated: number;
  /** Answers that said 502 after the message was taken: each may cost one repetition. */
  misleading: number;
}

const people = Number(process.argv[2]);
const faulty = process.argv[3] === 'faults';
const staff = aCouncil(people);
const double = await startDouble(staff, 'teams');
const numberOf = new Map(staff.map(({ id }, number) => [id, number]));

function begin(): void {
  double.clear();
  for (const person of double.options.people) double.chatOf(person);
  double.faults.answerAfter(100, 150);
  for (const [number, { id }] of staff.entries()) {
    const given = faulty ? faultOf(number) : null;
    if (given !== null) double.faults.forRecipient(id, given.fault, given.times);
  }
}

/** Waits until nothing has come for some seconds, and says what became of everybody. */
async function outcome(quiet: number): Promise<Outcome> {
  for (let count = -1; count !== double.calls().length;) {
    count = double.calls().length;
    await sleep(quiet);
  }
  return read(double);
}

function read(from: ConnectorDouble): Outcome {
  const all = from.calls();
  const times = new Map<number, number[]>();
  for (const call of all) {
    const number = personOf(call);
    if (number === null || !call.accepted || call.activity === undefined) continue;
    times.set(number, [...(times.get(number) ?? []), call.at + performance.timeOrigin]);
  }
  const first = (number: number) => times.get(number)?.[0] ?? 0;
  const numbers = [...numberOf.values()];
  const sound = numbers.filter((number) => !faulty || faultOf(number) === null);
  const reachable = numbers.filter((number) => !faulty || faultOf(number)?.reachable !== false);
  const core = numbers.filter((number) => number < coreGroupSize);
  const lastOf = (some: readonly number[]) =>
    some.reduce((last, one) => Math.max(last, first(one)), 0);
  const coreGroupAt = lastOf(core);
  return {
    coreGroupAt,
    soundAt: lastOf(sound),
    allAt: lastOf(reachable),
    early: all.filter((call) => isEarly(call, coreGroupAt - performance.timeOrigin)).length,
    requests: all.length,
    refused: all.filter(({ status }) => status === 429).length,
    lost: reachable.filter((number) => !times.has(number)).length,
    duplicated: [...times.values()].reduce((sum, told) => sum + told.length - 1, 0),
    misleading: all.filter(({ status, accepted }) => accepted && status >= 500).length,
  };
}

function isEarly(call: Call, coreGroupAt: number): boolean {
  const number = personOf(call);
  return call.at < coreGroupAt && (number === null || number >= coreGroupSize);
}

function personOf({ recipient }: Call): number | null {
  return recipient === undefined ? null : (numberOf.get(recipient) ?? null);
}

begin();
const { serviceUrl } = double;
process.on('message', (message: { ask: 'begin' } | { ask: 'outcome'; quiet: number }) => {
  if (message.ask === 'begin') {
    begin();
    process.send?.({ begun: true });
    return;
  }
  void outcome(message.quiet).then((found) => process.send?.(found));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ serviceUrl });
