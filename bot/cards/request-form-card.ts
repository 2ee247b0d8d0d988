import type { Message } from '../application/ports.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { execute } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { dueFields, filled } from './form-fields.ts';
import { ownerField, type Choosable } from './owner-field.ts';
import { problemLine } from './problem-line.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** A request being logged or changed: what was understood or typed is kept, the rest is asked for. */
export interface RequestForm {
  readonly visit: VisitSummary;
  /** The request that is changed; null for a new one. */
  readonly request: { readonly id: string; readonly page: number } | null;
  /** The id that a new request will have. */
  readonly requestId: string;
  readonly people: readonly Choosable[];
  readonly what: string;
  readonly askedBy: string;
  /** An id, or a name as it was typed. */
  readonly owner: string;
  /** `YYYY-MM-DD` and `HH:MM` in London, or empty. */
  readonly dueDay: string;
  readonly dueTime: string;
  /** What is missing or will not do; empty for a form that was just opened. */
  readonly problems: readonly string[];
}

/** Asks for what a request needs: what, who asked, one owner, a day and an hour. */
export function requestFormCard(form: RequestForm): Message {
  const { visit, problems, request } = form;
  const heading = request === null ? 'What did inspectors ask for?' : 'Change the request';
  return cardMessage({
    summary: `${heading} ${problems.join(' ')}`.trim(),
    body: [
      badgeLine(
        `${request === null ? 'New request' : 'Request'} · ${visitHeading(visit)}`,
        visit.drill,
      ),
      title(heading),
      problemLine(problems.length === 0 ? null : problems.join(' ')),
      ...fields(form),
    ],
    actions: request === null ? newActions(form) : changeActions(visit.id, request),
  });
}

function newActions({ visit, requestId }: RequestForm): Element[] {
  return [
    execute({
      title: 'Log request',
      verb: 'request.log',
      style: 'positive',
      data: { visit: visit.id, requestId },
    }),
    execute({
      title: 'All requests',
      verb: 'requests.show',
      data: { visit: visit.id, page: 0 },
      withoutInputs: true,
    }),
  ];
}

function changeActions(visitId: string, { id, page }: { id: string; page: number }): Element[] {
  const data = { visit: visitId, request: id, page };
  return [
    execute({ title: 'Save', verb: 'request.change', style: 'positive', data }),
    execute({ title: 'Withdraw…', verb: 'request.drop', data, withoutInputs: true }),
    execute({ title: 'Back', verb: 'request.open', data, withoutInputs: true }),
  ];
}

function fields(form: RequestForm): Element[] {
  return [
    {
      type: 'Input.Text',
      id: 'what',
      label: 'Request',
      isMultiline: true,
      isRequired: true,
      maxLength: 500,
      errorMessage: 'Say what was asked for',
      ...filled(form.what),
    },
    {
      type: 'Input.Text',
      id: 'askedBy',
      label: 'Asked by',
      isRequired: true,
      maxLength: 100,
      errorMessage: 'Say who asked',
      ...filled(form.askedBy),
    },
    ownerField('Owner', form.people, form.owner),
    dueFields(form),
  ];
}

/** Asks why a request is withdrawn, before it is. */
export function requestWithdrawCard(asked: {
  visit: VisitSummary;
  request: { id: string; what: string };
  page: number;
}): Message {
  const { visit, request, page } = asked;
  const data = { visit: visit.id, request: request.id, page };
  return cardMessage({
    summary: 'Withdraw this request? Say why.',
    body: [
      badgeLine(`Request · ${visitHeading(visit)}`, visit.drill),
      title('Withdraw this request?'),
      paragraph(request.what, { weight: 'Bolder' }),
      paragraph('It stays in the log, marked as withdrawn, with the reason.'),
      {
        type: 'Input.Text',
        id: 'reason',
        label: 'Why',
        isRequired: true,
        maxLength: 500,
        errorMessage: 'Say why',
      },
    ],
    actions: [
      execute({ title: 'Withdraw', verb: 'request.withdraw', style: 'destructive', data }),
      execute({ title: 'Back', verb: 'request.open', data, withoutInputs: true }),
    ],
  });
}
