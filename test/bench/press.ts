import { startConnectorDouble } from '../support/connector-double/start.ts';
import { alternate } from './alternate.ts';
import type { Bench, Row } from './bench.ts';
import { type LoadResult, postUnderLoad } from './load.ts';
import { type PressContender, startBareBot } from './press-contenders.ts';
import { median, percentile, round, spread } from './statistics.ts';

const rounds = 5;
const levels = [1, 10, 50];
const milliseconds = 1000;

/** How many presses of a card's button are answered in a second, and how soon. */
export const press: Bench = {
  about: 'presses answered by the server, beside a bare botbuilder and restify bot',
  async run() {
    const double = await startConnectorDouble({
      tenantId: '6f1d3c52-8f0e-4f5c-9c43-0a5f5d3f7e10',
      botId: '0d9d4f6e-2f8b-4f38-8f8f-6f2c5a1b7c21',
      people: [{ id: '29:presser', name: 'Priya Shah', aadObjectId: 'presser' }],
      team: { id: '19:team@thread.tacv2', name: 'Team', aadGroupId: 'group', channels: [] },
      limits: 'off',
    });
    const contenders: PressContender[] = [];
    try {
      contenders.push(await startBareBot(double));
      const authorization = `Bearer ${await double.signToken()}`;
      const rows: Row[] = [];
      for (const atOnce of levels) rows.push(...(await rowsAt(atOnce, contenders, authorization)));
      return { rows, bars: [] };
    } finally {
      for (const contender of contenders) await contender.stop();
      await double.stop();
    }
  },
};

async function rowsAt(
  atOnce: number,
  contenders: readonly PressContender[],
  authorization: string,
): Promise<Row[]> {
  const measured = await alternate(contenders, rounds, (contender) =>
    postUnderLoad(new URL('/api/messages', contender.url), {
      atOnce,
      lasting: milliseconds,
      next: () => JSON.stringify(contender.press()),
      headers: { 'content-type': 'application/json', authorization },
    }),
  );
  return contenders.map(({ name }, index) => asRow(name, atOnce, measured[index]!));
}

function asRow(who: string, atOnce: number, results: readonly LoadResult[]): Row {
  const perSecond = results.map((result) => result.perSecond);
  const latency = (percent: number): number =>
    round(median(results.map(({ latencies }) => percentile(latencies, percent))));
  return {
    who,
    'at once': atOnce,
    'presses/s': round(median(perSecond)),
    spread: spread(perSecond),
    'p50 ms': latency(50),
    'p95 ms': latency(95),
    'p99 ms': latency(99),
  };
}
