import type { Bar, Bench, Row } from '../bench.ts';
import { round } from '../statistics.ts';
import { bareSends, product, usualWay, type Measured } from './contenders.ts';
import { startTeams, type TeamsProcess } from './teams-process.ts';

/** Teams lets an app make so many requests a second in a council. */
const perSecond = 50;
const sizes = [300, 2_000, 10_000];
/** The usual ways are measured up to here: one by one, more would take an hour. */
const mostForUsualWays = 2_000;
/** Nothing more is coming once nothing has come for so long, in milliseconds. */
const quiet = 8_000;

interface Run {
  who: string;
  people: number;
  faults: boolean;
  measured: Measured;
  bare: number;
}

/** How long it takes until everybody has been told. */
export const fanOut: Bench = {
  about:
    'telling everybody of a visit, from the director’s Confirm, within Teams’ limits as its double ' +
    'enforces them, with answers after 100 to 150 ms. "of the limit" compares the time until the last ' +
    'person whom Teams does not fail was told with 50 requests a second. One in twenty people is faulty ' +
    'where it says so: blocked, gone, 502 before or after taking the message, slow by 3 s. The usual ' +
    'ways are botbuilder as it comes, up to 2,000 people. Everyone’s chat is on record',
  async run(options = {}) {
    const runs: Run[] = [];
    for (const people of options.people === undefined ? sizes : [options.people]) {
      for (const faults of [false, true]) runs.push(...(await runsOf(people, faults)));
    }
    return { rows: runs.map(rowOf), bars: barsOf(runs) };
  },
};

async function runsOf(people: number, faults: boolean): Promise<Run[]> {
  const teams = await startTeams(people, faults);
  try {
    const bare = await bareSends(teams);
    const about = { people, faults, bare };
    const ours = { who: 'Visit Ready', ...about, measured: await product(teams, people, quiet) };
    return people > mostForUsualWays ? [ours] : [ours, ...(await usualRuns(teams, about))];
  } finally {
    await teams.stop();
  }
}

async function usualRuns(
  teams: TeamsProcess,
  about: Omit<Run, 'who' | 'measured'>,
): Promise<Run[]> {
  const runs: Run[] = [];
  for (const [who, way] of [
    ['one by one', 'one-by-one'],
    ['all at once', 'at-once'],
  ] as const) {
    await teams.begin();
    const measured = await usualWay(teams, way, { people: about.people, quiet });
    runs.push({ who, ...about, measured });
  }
  return runs;
}

function ratioOf({ people, measured }: Run): number {
  return (measured.soundAt - measured.began) / 1_000 / (people / perSecond);
}

function rowOf(run: Run): Row {
  const { who, people, faults, measured, bare } = run;
  const seconds = (at: number) => round(Math.max(0, at - measured.began) / 1_000);
  return {
    who,
    people,
    faults: faults ? '5%' : 'none',
    s: seconds(measured.soundAt),
    'of the limit': round(ratioOf(run)),
    's, all': seconds(measured.allAt),
    refused: measured.refused,
    lost: measured.lost,
    duplicated: measured.duplicated,
    'of lost answers': measured.misleading,
    'peak MB': measured.peak,
    'core group s': seconds(measured.coreGroupAt),
    'bare sends s': round(bare / 1_000),
  };
}

function barsOf(runs: readonly Run[]): Bar[] {
  const ours = runs.filter(({ who }) => who === 'Visit Ready');
  const most = (of: (run: Run) => number) => Math.max(...ours.map(of));
  const bar = (name: string, value: number, limit: number): Bar => ({
    name,
    value: round(value),
    limit,
    holds: value <= limit,
  });
  const peakOf = (people: number) =>
    Math.max(...ours.filter((run) => run.people === people).map(({ measured }) => measured.peak));
  return [
    bar('times the limit, at most', most(ratioOf), 1.1),
    bar(
      '% answered 429',
      most(({ measured }) => (measured.refused / measured.requests) * 100),
      0.5,
    ),
    bar(
      'lost',
      most(({ measured }) => measured.lost),
      0,
    ),
    bar(
      'duplicates beyond one for each lost answer',
      most(({ measured }) => measured.duplicated - measured.misleading),
      0,
    ),
    bar(
      'others’ requests before the core group’s last',
      most(({ measured }) => measured.early),
      0,
    ),
    ...(sizes.every((people) => ours.some((run) => run.people === people))
      ? [bar('peak memory of 10,000 people beside 2,000', peakOf(10_000) / peakOf(2_000), 1.25)]
      : []),
  ];
}
