import type { FollowUpDetail } from '../../../../bot/contract/follow-up.ts';
import type { FormKind } from './change-forms.ts';
import { EditForm } from './edit-form.tsx';
import { FormButtons, type OpenableForm } from '../../../components/form-buttons.tsx';
import { mayWhileOpen } from './may-while-open.ts';
import { openChange } from './open-change.tsx';

/** What the viewer can do with a follow-up as it stands. */
export function FollowUpActions({ detail }: { detail: FollowUpDetail }) {
  const edit: OpenableForm = {
    title: 'Edit',
    draw: (close) => <EditForm followUp={detail.followUp} onClose={close} />,
  };
  const forms = [
    ...actionsOf(detail).map((kind) => openChange(kind, detail)),
    ...(mayWhileOpen(detail).edit ? [edit] : []),
  ];
  return <FormButtons forms={forms.map((form, at) => ({ ...form, primary: at === 0 }))} />;
}

function actionsOf({ followUp: { state }, may }: FollowUpDetail): FormKind[] {
  if (state === 'closed') return may.reopen ? ['reopen'] : [];
  const agreeing: FormKind[] = may.agree ? ['agree', 'decline'] : [];
  const progress: FormKind[] = may.progress ? ['note', 'redate'] : [];
  if (state === 'awaiting-agreement') return [...agreeing, ...progress];
  if (!may.progress) return [];
  return state === 'in-progress' ? [...progress, 'close'] : ['note', 'start', 'redate', 'close'];
}
