import type { Message } from '../application/ports.ts';
import type { FindingView } from '../contract/finding.ts';
import { execute } from './actions.ts';
import { beginningOf } from './beginning-of.ts';
import { cardMessage } from './card.ts';
import { followUpFields } from './follow-up-form-card.ts';
import { noticeCard } from './notice-card.ts';
import type { Choosable } from './owner-field.ts';
import { aside, badgeLine, title } from './text.ts';

/** As many findings as a card can hold beside the names. */
const mostChoices = 20;

/** A follow-up made of a message: which finding it answers is for the person to say. */
export function followUpPickCard(draft: {
  requestId: string;
  action: string;
  findings: readonly FindingView[];
  people: readonly Choosable[];
}): Message {
  if (draft.findings.length === 0) {
    return noticeCard({
      heading: 'No findings yet',
      sentence: 'A follow-up answers a finding. Import a letter first.',
    });
  }
  const choices = draft.findings.slice(0, mostChoices).map(({ id, text }) => ({
    title: beginningOf(text, 120),
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
      draft.findings.length > mostChoices ? aside(otherFindings) : null,
      ...followUpFields({ ...draft, owner: '', due: null }),
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

const otherFindings = `These are the latest ${mostChoices}. For another, ask in the chat with Visit Ready, for example “findings about care leavers”, and make it a follow-up there.`;
