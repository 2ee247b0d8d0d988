import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';
import { readingSchema, type Reading } from '../../../../bot/contract/reading.ts';
import { Panel } from '../../../components/panel.tsx';
import { CheckedField } from './checked-field.tsx';
import type { Check, CheckedReading } from './checked-reading.ts';
import { JudgementFields } from './judgement-fields.tsx';
import { KeySelect } from '../../../components/key-select.tsx';

const { kind: kindSchema, theme: themeSchema } = readingSchema.shape;

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

export interface DocumentFieldsProps {
  reading: CheckedReading;
  judged: ReadDocument['judged'];
  onCheck: Dispatch<Check>;
}

/** What the document says about itself, to be checked and mended. */
export function DocumentFields({ reading, judged, onCheck }: DocumentFieldsProps) {
  const styles = useStyles();
  const { confidence, visit } = reading;
  const set = (fields: Partial<Omit<Reading, 'findings'>>) => {
    onCheck({ do: 'set-fields', fields });
  };
  return (
    <Panel title="The document">
      <div className={styles.fields}>
        <CheckedField label="Kind" confidence={confidence.kind}>
          <KeySelect
            keys={kindSchema.options}
            chosen={reading.kind}
            onChoose={(kind) => {
              if (kind !== null) set({ kind });
            }}
          />
        </CheckedField>
        <CheckedField label="Council" confidence={confidence.localAuthority}>
          <Input
            value={reading.localAuthority ?? ''}
            onChange={(_, { value }) => {
              set({ localAuthority: value || null });
            }}
          />
        </CheckedField>
        <CheckedField label="Date of the document" confidence={confidence.documentDate}>
          <DayInput
            day={reading.documentDate}
            onDay={(documentDate) => {
              set({ documentDate });
            }}
          />
        </CheckedField>
        <div className={styles.days}>
          <CheckedField label="Visit from" confidence={confidence.visit}>
            <DayInput
              day={visit.start}
              onDay={(start) => {
                set({ visit: { ...visit, start } });
              }}
            />
          </CheckedField>
          <CheckedField label="Visit to" confidence={confidence.visit}>
            <DayInput
              day={visit.end}
              onDay={(end) => {
                set({ visit: { ...visit, end } });
              }}
            />
          </CheckedField>
        </div>
        <CheckedField
          label="Inspectors"
          hint="Separated by commas"
          confidence={confidence.inspectors}
        >
          <NamesInput
            names={reading.inspectors}
            onNames={(inspectors) => {
              set({ inspectors });
            }}
          />
        </CheckedField>
        <CheckedField label="Theme" confidence={confidence.theme}>
          <KeySelect
            keys={themeSchema.unwrap().options}
            chosen={reading.theme}
            none="No theme"
            onChoose={(theme) => {
              set({ theme });
            }}
          />
        </CheckedField>
        <JudgementFields
          reading={reading}
          judged={judged}
          onJudge={(judgements) => {
            set({ judgements });
          }}
        />
      </div>
    </Panel>
  );
}

interface NamesInputProps {
  names: readonly string[];
  onNames: (names: string[]) => void;
}

/** Keeps the text as it is typed: names split and joined again would move the cursor. */
function NamesInput({ names, onNames }: NamesInputProps) {
  const [typed, setTyped] = useState(() => names.join(', '));
  return (
    <Input
      value={typed}
      onChange={(_, { value }) => {
        setTyped(value);
        onNames(value.split(','));
      }}
    />
  );
}

interface DayInputProps {
  day: string | null;
  onDay: (day: string | null) => void;
}

function DayInput({ day, onDay }: DayInputProps) {
  return (
    <Input
      type="date"
      value={day ?? ''}
      onChange={(_, { value }) => {
        onDay(value || null);
      }}
    />
  );
}
