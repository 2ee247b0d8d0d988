import { Button, Field } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { findingKindTitles, findingKinds } from '../../../../bot/contract/standing-words.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import type { FindingFieldsProps } from '../../../components/finding-in-hand.ts';
import { FindingThemeSelect } from '../../../components/finding-theme-select.tsx';
import { FindingWordsFields } from '../../../components/finding-words-fields.tsx';
import { TitledSelect } from '../../../components/titled-select.tsx';

export interface FindingDialogProps extends FindingFieldsProps {
  title: string;
  /** What its button says. */
  press: string;
  /** True once it was sent. */
  tried: boolean;
  busy: boolean;
  onSubmit: () => void;
  onClose: () => void;
  /** What else it asks, and what it was refused with. */
  children?: ReactNode;
}

/** Asks what a finding of a saved letter says, what kind it is and what theme it has. */
export function FindingDialog(props: FindingDialogProps) {
  const { title, press, tried, busy, finding, onChange, onSubmit, onClose, children } = props;
  const missing = tried && isWithoutWords(finding);
  return (
    <DialogFrame
      title={title}
      onSubmit={onSubmit}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" type="submit" disabledFocusable={busy}>
            {press}
          </Button>
        </>
      }
    >
      <FindingWordsFields
        finding={finding}
        onChange={onChange}
        fault={missing ? 'Write what the inspectors say.' : undefined}
      />
      <Field label="Kind">
        <TitledSelect
          titles={findingKindTitles}
          chosen={finding.kind}
          onChoose={(chosen) => {
            onChange({ kind: findingKinds.find((kind) => kind === chosen) ?? finding.kind });
          }}
        />
      </Field>
      <FindingThemeSelect finding={finding} onChange={onChange} />
      {children}
    </DialogFrame>
  );
}

/** Words too few to be any. */
export function isWithoutWords({ text }: { text: string }): boolean {
  return text.trim().length < 3;
}

/** What is sent of the fields: words without what surrounds them, points that say something. */
export function fieldsToSend({ kind, theme, text, subItems }: FindingFieldsProps['finding']) {
  return {
    ...{ kind, theme, text: text.trim() },
    subItems: subItems.map((item) => item.trim()).filter((item) => item !== ''),
  };
}
