import type { Fault as StoreFault } from '../support/cosmos-double/faults.ts';
import type { CosmosDouble } from '../support/cosmos-double/start.ts';
import { teamsFaults } from '../support/connector-double/faults.ts';
import type { ConnectorDouble } from '../support/connector-double/start.ts';

const storeFaults: readonly StoreFault[] = [
  { kind: 429, wait: 50 },
  { kind: 449 },
  { kind: 503 },
  { kind: 503, after: true },
  { kind: 'reset' },
  { kind: 'reset', after: true },
];
const sendFaults = ['serverError', 'badGateway', 'lostAnswer', 'lostRequest'] as const;

/** One in so many requests to the store meets a fault. */
const storeRarity = 100;
const sendEvery = 2_000;

/** Store and connector let the product down now and then, until told to stop. */
export function makeTrouble(cosmos: CosmosDouble, teams: ConnectorDouble): () => void {
  const pick = <One>(all: readonly One[]): One => all[Math.floor(Math.random() * all.length)]!;
  cosmos.faults.always(() => (Math.random() * storeRarity < 1 ? pick(storeFaults) : null));
  const sending = setInterval(() => {
    teams.faults.queue(teamsFaults[pick(sendFaults)]);
  }, sendEvery);
  return () => {
    clearInterval(sending);
    cosmos.faults.always(null);
    teams.faults.clear();
  };
}
