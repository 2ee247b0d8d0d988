import { Caption1, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PersonView } from '../../../../bot/contract/person.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalS,
    minHeight: '28px',
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteYellowBorder1}`,
  },
  label: { whiteSpace: 'nowrap' },
  select: { maxWidth: '420px', minWidth: 0 },
});

export interface PersonaBarProps {
  people: readonly PersonView[];
  personId: string;
  onChoose: (personId: string) => void;
}

/** Says who the developer is, and lets them be somebody else. */
export function PersonaBar({ people, personId, onChoose }: PersonaBarProps) {
  const styles = useStyles();
  const label = useId();
  return (
    <aside aria-label="Development" className={styles.bar}>
      <Caption1 id={label} className={styles.label}>
        Development: you are
      </Caption1>
      <Select
        size="small"
        aria-labelledby={label}
        className={styles.select}
        value={personId}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {[person.name, person.roles[0] ?? person.team].filter(Boolean).join(', ')}
          </option>
        ))}
      </Select>
    </aside>
  );
}
