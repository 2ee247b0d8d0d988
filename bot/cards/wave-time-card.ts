import type { Message } from '../application/ports.ts';
import type { ReadinessView } from '../contract/readiness.ts';
import { execute } from './actions.ts';
import { cardMessage } from './card.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** Asks for the London time at which a wave is to go out. */
export function waveTimeCard({ visit, reach }: ReadinessView, key: string): Message {
  const wave = reach.waves.find((one) => one.key === key);
  const words = wave?.title ?? 'This wave';
  const data = { visit: visit.id, wave: key };
  return cardMessage({
    summary: `${visitHeading(visit)}. ${words}: when are they to be told?`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title(`${words}: when are they to be told?`),
      paragraph('Nobody in it is told before then. You can change your mind until it goes out.'),
      {
        type: 'Input.Date',
        id: 'day',
        label: 'Day',
        isRequired: true,
        errorMessage: 'Choose a day',
      },
      {
        type: 'Input.Time',
        id: 'time',
        label: 'Time in London',
        isRequired: true,
        errorMessage: 'Choose a time',
      },
    ],
    actions: [
      execute({ title: 'Set the time', verb: 'wave.time', style: 'positive', data }),
      execute({
        title: 'Leave it as it is',
        verb: 'status.show',
        data: { visit: visit.id },
        withoutInputs: true,
      }),
    ],
  });
}
