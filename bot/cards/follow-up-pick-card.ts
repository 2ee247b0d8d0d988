import type { Message } from '../application/ports.ts';
import type { FindingView } from '../contract/finding.ts';
import { execute } from './actions.ts';
import { cardMessage } from './card.ts';
import { followUpFields } from './follow-up-form-card.ts';
import { noticeCard } from './notice-card.ts';
import { badgeLine, title } from './text.ts';

/** As many findings as a list on a phone can be chosen from, and a card can hold. */
const mostChoices = 40;

/** A follow-up made of a message: which finding it answers is for the person to say. */
export function followUpPickCard(draft: {
  requestId: string;
  action: string;
  findings: readonly FindingView[];
  people: readonly { id: string; name: string }[];
}): Message {
  if (draft.findings.length === 0) {
    return noticeCard({
      heading: 'No findings yet',
      sentence: 'A follow-up answers a finding. Import a letter first.',
    });
  }
  const choices = draft.findings.slice(0, mostChoices).map(({ id, text }) => ({
    title: text.length > 120 ? `${text.slice(0, 119)}…` : text,
    value: id,
  }));
  return cardMessage({
    summary: 'New follow-up: say which finding it answers, by whom and by when.',
    body: [
      badgeLine('New follow-up'),
      title('Which finding does this answer?'),
      {
        type: 'Input.ChoiceSet',
        id: 'finding',
        label: 'Finding',
        isRequired: true,
        wrap: true,
        errorMessage: 'Choose the finding that it answers',
        choices,
      },
      ...followUpFields({ ...draft, ownerId: null, due: null }),
    ],
    actions: [
      execute({
        title: 'Save follow-up',
        verb: 'follow-up.create',
        style: 'positive',
        data: { request: draft.requestId, question: 'latest findings', from: 0 },
      }),
    ],
  });
}
