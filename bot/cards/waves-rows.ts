import type { ReadinessView } from '../contract/readiness.ts';
import { waveTitle, waveWords } from '../contract/wave-words.ts';
import type { WaveView } from '../contract/waves.ts';
import { execute } from './actions.ts';
import type { Element } from './card.ts';
import { aside, paragraph } from './text.ts';

/** The waves that have not gone out, with what whoever may can do about each. */
export function wavesRows({ visit, reach, asOf }: ReadinessView): Element[] {
  return reach.waves
    .filter(({ release }) => release !== 'at-once')
    .flatMap((wave) => [
      paragraph(waveTitle(wave), { weight: 'Bolder', separator: true }),
      aside(waveWords(wave, asOf)),
      ...(reach.mayRelease ? choices(visit.id, wave) : []),
    ]);
}

function choices(visit: string, { key, title, release }: WaveView): Element[] {
  const data = { visit, wave: key };
  const tell = execute({
    title: 'Tell them now',
    verb: 'wave.release',
    data,
    tooltip: `${title}: tell them now`,
  });
  const time = execute({
    title: 'Set a time',
    verb: 'wave.time-ask',
    data,
    tooltip: `${title}: set a time`,
  });
  const cancel = execute({
    title: 'Cancel',
    verb: 'wave.cancel',
    data,
    tooltip: `${title}: cancel`,
  });
  const all = release === 'cancelled' ? [tell, time] : [tell, time, cancel];
  return [{ type: 'ActionSet', actions: all }];
}
