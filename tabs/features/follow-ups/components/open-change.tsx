import type { FollowUpDetail } from '../../../../bot/contract/follow-up.ts';
import { ChangeForm } from './change-form.tsx';
import { changeForms, type FormKind } from './change-forms.ts';
import type { OpenableForm } from './form-buttons.tsx';

/** The form of a change, behind its button. */
export function openChange(
  kind: FormKind,
  { followUp, needsAgreement }: FollowUpDetail,
): OpenableForm {
  const now = new Date().toISOString();
  const form = changeForms[kind]({ followUp, needsAgreement, now });
  return {
    title: form.title,
    draw: (close) => <ChangeForm followUp={followUp} form={form} onClose={close} />,
  };
}
