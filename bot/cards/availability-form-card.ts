import type { Message } from '../application/ports.ts';
import type { OwnPart } from '../application/show-own-part.ts';
import { availabilityTitles } from '../contract/availability.ts';
import { londonDayOf } from '../contract/spoken-time.ts';
import { execute } from './actions.ts';
import { cardMessage } from './card.ts';
import { problemLine } from './problem-line.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** What has been chosen and typed so far, with what will not do. */
export interface AvailabilityForm {
  readonly page: number;
  readonly state: 'here' | 'remote' | 'away';
  readonly from: string;
  readonly until: string;
  readonly problem: string | null;
}

/** The form as it opens: away from today, or what has been said before. */
export function openedAvailability(
  { availability, asOf }: OwnPart,
  page: number,
): AvailabilityForm {
  const today = londonDayOf(asOf);
  const leave = availability?.state === 'away' ? availability : { from: today, until: today };
  const { from, until } = leave;
  return { page, state: availability?.state ?? 'away', from, until, problem: null };
}

/** Asks where somebody is during the visit: filled in on a phone, in a few presses. */
export function availabilityFormCard({ visit }: OwnPart, form: AvailabilityForm): Message {
  const data = { visit: visit.id, page: form.page };
  const choices = (['away', 'remote', 'here'] as const).map((value) => ({
    title: availabilityTitles[value],
    value,
  }));
  return cardMessage({
    summary: `${visitHeading(visit)}: where will you be?`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title('Where will you be?'),
      paragraph('What is due while you are away goes to your deputy until you are back.'),
      problemLine(form.problem),
      {
        type: 'Input.ChoiceSet',
        id: 'state',
        label: 'I am',
        style: 'expanded',
        isRequired: true,
        errorMessage: 'Choose one',
        value: form.state,
        choices,
      },
      { type: 'Input.Date', id: 'from', label: 'Away from', value: form.from },
      { type: 'Input.Date', id: 'until', label: 'Last day away', value: form.until },
    ],
    actions: [
      execute({ title: 'Save', verb: 'availability.set', style: 'positive', data }),
      execute({ title: 'Back to my items', verb: 'items.show', data, withoutInputs: true }),
    ],
  });
}
