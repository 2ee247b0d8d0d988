import { Field, type FieldProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reading } from '../../../../bot/contract/reading.ts';
import { confidenceWords } from './confidence-words.ts';

export interface CheckedFieldProps {
  label: string;
  hint?: string;
  confidence: Reading['confidence'][keyof Reading['confidence']];
  children: ReactElement;
}

/** A field with what was read, and a word where the reader is not sure of it. */
export function CheckedField({ label, hint, confidence, children }: CheckedFieldProps) {
  const words = confidenceWords(confidence);
  const message: Partial<FieldProps> =
    words === null ? {} : { validationState: 'warning', validationMessage: words };
  return (
    <Field label={label} {...(hint !== undefined && { hint })} {...message}>
      {children}
    </Field>
  );
}
