import type { DraftedCall } from '../application/draft-call.ts';
import type { Message } from '../application/ports.ts';
import type { PlannedRelease } from '../domain/telling/planned-release.ts';
import { waveTitles } from '../domain/telling/wave-titles.ts';
import { execute } from './actions.ts';
import { beside } from './beside.ts';
import { cardMessage, type Element } from './card.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { countsOf } from './wave-words.ts';

export const laterWaves = ['managers', 'channel', 'everyone'] as const;

/** Who hears when: for each wave after the core group at once, held, or at a London time. */
export function callWavesCard({ draft, audience }: DraftedCall): Message {
  const counts = countsOf(audience);
  return cardMessage({
    summary: 'Choose who hears when. Nobody has been told yet.',
    body: [
      badgeLine('Nobody has been told yet', draft.type === 'drill'),
      title('Choose who hears when'),
      paragraph(
        'The core group hears as soon as you confirm. What you hold back you can release later.',
      ),
      ...laterWaves.flatMap((wave) =>
        waveInputs(`${waveTitles[wave]}: ${counts[wave]}`, wave, draft.releases[wave]),
      ),
    ],
    actions: [
      execute({
        title: 'Keep and go back',
        verb: 'call.waves-keep',
        style: 'positive',
        data: { draft: draft.id },
      }),
    ],
  });
}

function waveInputs(label: string, wave: string, planned: PlannedRelease): Element[] {
  const [day = '', time = ''] = planned.kind === 'timed' ? planned.at.split('T') : [];
  const shown = (value: string) => (value === '' ? {} : { value });
  return [
    {
      type: 'Input.ChoiceSet',
      id: wave,
      label,
      separator: true,
      value: planned.kind,
      choices: [
        { title: 'As soon as the core group has been told', value: 'at-once' },
        { title: 'Hold back until somebody releases it', value: 'held' },
        { title: 'At a time', value: 'timed' },
      ],
    },
    beside(
      { type: 'Input.Date', id: `${wave}Day`, label: `Day, ${wave}`, ...shown(day) },
      { type: 'Input.Time', id: `${wave}Time`, label: `Time, ${wave}`, ...shown(time) },
    ),
  ];
}
