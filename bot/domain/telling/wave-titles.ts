import type { WaveKey } from './wave.ts';

/** What the announcement's waves are called. */
export const waveTitles: Readonly<Record<WaveKey | 'owners', string>> = {
  'core-group': 'The core group',
  managers: 'Managers',
  channel: 'The channel',
  everyone: 'Everyone else',
  owners: 'Owners of its items',
};
