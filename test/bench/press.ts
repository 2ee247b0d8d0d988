import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { aCrowd } from '../support/builders.ts';
import { startDouble } from '../support/test-app.ts';
import { alternate } from './alternate.ts';
import type { Bar, Bench, Row } from './bench.ts';
import { type Load, type LoadResult, postUnderLoad } from './load.ts';
import {
  type PressContender,
  startBareBot,
  startKeepingBot,
  startProduct,
} from './press-contenders.ts';
import { median, percentile, round, spread } from './statistics.ts';

const rounds = 5;
/** How many people press at any one time, each one press after the other. */
const levels = [1, 10, 50];
const people = 50;
const milliseconds = 1000;
/** Servers run for weeks: none is measured in its first seconds, before its code is compiled. */
const warmUp = { atOnce: 10, lasting: 5000 };

type Many = Pick<Load, 'atOnce' | 'lasting'>;

/** How many presses of a card's button are answered in a second, and how soon. */
export const press: Bench = {
  about:
    'people pressing items on their own cards, each one press after the other. Visit Ready commits each and redraws ' +
    'the card from its store; the bare botbuilder and restify bot keeps nothing, and beside it the ' +
    'same one writes a row to the disk for each press: what the disk alone costs. All run without ' +
    'an app id, so none checks tokens',
  async run() {
    const double = await startDouble(aCrowd(people));
    const contenders: PressContender[] = [];
    try {
      contenders.push(await startBareBot(double));
      contenders.push(await startProduct(double));
      contenders.push(await startKeepingBot(double));
      const rows = await measure(double, contenders);
      return { rows, bars: barsOf(rows) };
    } finally {
      for (const contender of contenders) await contender.stop();
      await double.stop();
    }
  },
};

async function measure(
  double: ConnectorDouble,
  contenders: readonly PressContender[],
): Promise<Row[]> {
  const presses = new Map(contenders.map((contender) => [contender, 0]));
  const rows: Row[] = [];
  const pressFor = async (contender: PressContender, many: Many): Promise<LoadResult> => {
    const result = await load(contender, many);
    presses.set(contender, (presses.get(contender) ?? 0) + result.latencies.length);
    return result;
  };
  for (const contender of contenders) await pressFor(contender, warmUp);
  for (const atOnce of levels) {
    const measured = await alternate(contenders, rounds, (contender) =>
      pressFor(contender, { atOnce, lasting: milliseconds }),
    );
    const [bare] = measured.map(medianRate);
    contenders.forEach(({ name }, index) => {
      rows.push(asRow({ name, atOnce, bareRate: bare ?? 0 }, measured[index]!));
    });
    double.clear();
  }
  for (const [contender, made] of presses) demandKept(contender, made);
  return rows;
}

function load(contender: PressContender, many: Many): Promise<LoadResult> {
  return postUnderLoad(new URL('/api/messages', contender.url), {
    ...many,
    next: (lane) => JSON.stringify(contender.press(lane)),
    headers: { 'content-type': 'application/json' },
  });
}

/** A press that was refused is answered with HTTP 200 as well: what counts is that all were kept. */
function demandKept(contender: PressContender, made: number): void {
  const kept = contender.kept();
  if (kept === null || kept === made) return;
  throw new Error(`${contender.name} kept ${kept} of ${made} presses: the figures mean nothing`);
}

/** The worst of the levels, each beside the bare bot at the same level. */
function barsOf(rows: readonly Row[]): Bar[] {
  const bar = (column: string, limit: number): Bar => {
    const times = levels.map((atOnce) => {
      const [bare, ours] = rows.filter((row) => row['at once'] === atOnce);
      return Number(ours?.[column]) / Number(bare?.[column]);
    });
    const value = round(Math.max(...times));
    return { name: `times the bare bot’s ${column}, at most`, value, limit, holds: value <= limit };
  };
  return [bar('p50 ms', 1.5), bar('p99 ms', 2)];
}

function medianRate(results: readonly LoadResult[]): number {
  return median(results.map(({ perSecond }) => perSecond));
}

function asRow(
  { name, atOnce, bareRate }: { name: string; atOnce: number; bareRate: number },
  results: readonly LoadResult[],
): Row {
  const latency = (percent: number): number =>
    round(median(results.map(({ latencies }) => percentile(latencies, percent))));
  return {
    who: name,
    'at once': atOnce,
    'presses/s': round(medianRate(results)),
    spread: spread(results.map(({ perSecond }) => perSecond)),
    'of the bare bot': round(medianRate(results) / bareRate),
    'p50 ms': latency(50),
    'p95 ms': latency(95),
    'p99 ms': latency(99),
  };
}
