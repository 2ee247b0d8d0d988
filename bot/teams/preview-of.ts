import { Temporal } from 'temporal-polyfill';
import type { DraftedCall } from '../application/draft-call.ts';
import type { Message } from '../application/ports.ts';
import { callPreviewCard } from '../cards/call-preview-card.ts';
import { londonInstant } from '../domain/calendar/london.ts';
import { DomainError } from '../domain/errors.ts';
import { themesOf } from '../domain/framework/themes-of.ts';

/** The preview of a complete draft. @throws DomainError `invalid` when it is not complete */
export function previewOf(drafted: DraftedCall, now: string): Message {
  const { type, theme, call } = drafted.draft;
  if (type === null || call === null) {
    throw new DomainError('invalid', drafted.problems.sentences.join(' '));
  }
  const at = Temporal.PlainDateTime.from(call);
  return callPreviewCard({
    drafted,
    type,
    themeTitle: themesOf(call).find(({ key }) => key === theme)?.title ?? null,
    call: londonInstant(at.toPlainDate(), at.toPlainTime()),
    now,
  });
}
