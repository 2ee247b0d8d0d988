import { changeFollowUpSchema, type FollowUpDetail } from '../../../../bot/contract/follow-up.ts';
import type { AskedChange } from '../../../components/asked-change.ts';
import { ChangeForm } from '../../../components/change-form.tsx';
import type { OpenableForm } from '../../../components/form-buttons.tsx';
import { useSendChange } from '../api/use-send-change.ts';
import { changeForms, type FormKind } from './change-forms.ts';

/** The form of a change, behind its button. */
export function openChange(
  kind: FormKind,
  { followUp, needsAgreement }: FollowUpDetail,
): OpenableForm {
  const now = new Date().toISOString();
  const form = changeForms[kind]({ followUp, needsAgreement, now });
  return {
    title: form.title,
    draw: (close) => <FollowUpForm followUp={followUp} form={form} onClose={close} />,
  };
}

interface FollowUpFormProps extends Pick<FollowUpDetail, 'followUp'> {
  form: AskedChange;
  onClose: () => void;
}

/** A form of a change, open. */
export function FollowUpForm({ followUp, form, onClose }: FollowUpFormProps) {
  return (
    <ChangeForm
      schema={changeFollowUpSchema.shape.change}
      sending={useSendChange(followUp)}
      form={form}
      onClose={onClose}
    />
  );
}
