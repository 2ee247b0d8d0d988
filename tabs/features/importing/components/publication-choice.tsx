import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { importLetterSchema, type ImportLetter } from '../../../../bot/contract/letter.ts';
import { useMe } from '../../../lib/use-me.ts';

export interface PublicationChoiceProps {
  chosen: ImportLetter['publication'] | null;
  /** Saving was tried before it was said. */
  missing: boolean;
  onChoose: (publication: ImportLetter['publication']) => void;
}

/** Whether Ofsted has published the letter, and so who may see its findings. */
export function PublicationChoice({ chosen, missing, onChoose }: PublicationChoiceProps) {
  const mayPublish = useMe().data?.may.importPublished === true;
  return (
    <Field
      required
      label="Has Ofsted published it?"
      {...(!mayPublish && {
        hint: 'If so, save it as a draft: the coordinator or the director publishes it here.',
      })}
      {...(missing && { validationMessage: 'Say whether it is published.' })}
    >
      <RadioGroup
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          onChoose(importLetterSchema.shape.publication.parse(value));
        }}
      >
        {mayPublish && <Radio value="published" label="Published: everyone may see its findings" />}
        <Radio value="draft" label="Draft: embargoed, only the core group sees them" />
        <Radio
          value="not-published"
          label="Not published by Ofsted, as after a first monitoring visit: embargoed"
        />
      </RadioGroup>
    </Field>
  );
}
