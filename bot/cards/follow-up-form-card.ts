import type { Message } from '../application/ports.ts';
import type { FindingView } from '../contract/finding.ts';
import { execute } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { ownerField, type Choosable } from './owner-field.ts';
import { problemLine } from './problem-line.ts';
import { aside, badgeLine, paragraph, title } from './text.ts';
import { findingKindTitles } from '../contract/standing-words.ts';

/** A follow-up being made: what was typed is kept when something about it is not right. */
export interface FollowUpDraft {
  readonly requestId: string;
  readonly finding: FindingView;
  readonly people: readonly Choosable[];
  readonly action: string;
  /** An id, or a name as it was typed. */
  readonly owner: string;
  readonly due: string | null;
  readonly problem: string | null;
  /** The answer to go back to. */
  readonly question: string;
  readonly from: number;
}

/** Asks for what a follow-up needs: the action, one owner, a day. */
export function followUpFormCard(draft: FollowUpDraft): Message {
  const { finding, question, from } = draft;
  return cardMessage({
    summary: 'New follow-up: say what will be done, by whom and by when.',
    body: [
      badgeLine('New follow-up'),
      title('What will be done about this?'),
      paragraph(`“${finding.text}”`),
      aside(findingKindTitles[finding.kind]),
      problemLine(draft.problem),
      ...followUpFields(draft),
    ],
    actions: [
      execute({
        title: 'Save follow-up',
        verb: 'follow-up.create',
        style: 'positive',
        data: { request: draft.requestId, finding: finding.id, question, from },
      }),
      execute({
        title: 'Back to the findings',
        verb: 'findings.show',
        data: { question, from },
        withoutInputs: true,
      }),
    ],
  });
}

/** What a follow-up needs, filled in as far as it is known. */
export function followUpFields(
  draft: Pick<FollowUpDraft, 'action' | 'owner' | 'due' | 'people'>,
): Element[] {
  return [
    {
      type: 'Input.Text',
      id: 'action',
      label: 'Action',
      isMultiline: true,
      isRequired: true,
      maxLength: 500,
      errorMessage: 'Say what will be done',
      ...(draft.action !== '' && { value: draft.action }),
    },
    ownerField('Owner', draft.people, draft.owner),
    {
      type: 'Input.Date',
      id: 'due',
      label: 'Due',
      isRequired: true,
      errorMessage: 'Choose a day',
      ...(draft.due !== null && { value: draft.due }),
    },
  ];
}
