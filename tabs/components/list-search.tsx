import { Field, SearchBox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NarrowSelect } from './narrow-select.tsx';

const useStyles = makeStyles({
  search: { display: 'grid', gap: tokens.spacingVerticalS, '@media print': { display: 'none' } },
  fields: {
    display: 'grid',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr)',
    '@media (max-width: 639px)': {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      '& > :first-child': { gridColumn: '1 / -1' },
    },
  },
  ofThree: {
    gridTemplateColumns: 'minmax(0, 2fr) repeat(3, minmax(0, 1fr))',
    '@media (max-width: 639px)': {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      '& > :last-child': { gridColumn: '1 / -1' },
    },
  },
  box: { maxWidth: 'none' },
});

export interface ListSearchProps {
  /** What is searched: "People". */
  label: string;
  find: string;
  /** What the words are looked for in. */
  placeholder: string;
  onFind: (words: string) => void;
  choices: readonly SearchChoice[];
  /** Stands above the fields. */
  children?: ReactNode;
}

/** What a list can be narrowed by beside words: team, role, wave, owner, theme. */
export interface SearchChoice {
  label: string;
  /** Says that nothing is chosen: "Every team". */
  all: string;
  words: readonly string[];
  chosen: string;
  onChoose: (word: string) => void;
}

/** Narrows a list by words and choices. */
export function ListSearch({
  label,
  find,
  placeholder,
  onFind,
  choices,
  children,
}: ListSearchProps) {
  const styles = useStyles();
  return (
    <div role="search" aria-label={label} className={styles.search}>
      {children}
      <div className={mergeClasses(styles.fields, choices.length > 2 && styles.ofThree)}>
        <Field label="Find">
          <SearchBox
            className={styles.box}
            placeholder={placeholder}
            value={find}
            onChange={(_, { value }) => {
              onFind(value);
            }}
          />
        </Field>
        {choices.map((choice) => (
          <Choice key={choice.label} {...choice} />
        ))}
      </div>
    </div>
  );
}

function Choice({ label, all, words, chosen, onChoose }: SearchChoice) {
  return (
    <Field label={label}>
      <NarrowSelect
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        <option value="">{all}</option>
        {/* What an address asks for stays chosen, also where nobody has it any more. */}
        {chosen !== '' && !words.includes(chosen) && <option value={chosen}>{chosen}</option>}
        {words.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}
