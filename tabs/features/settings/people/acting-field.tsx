import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import { authorityRoles, roleTitles } from '../../../../bot/contract/role-titles.ts';
import type { StaffFieldsView } from '../../../../bot/contract/staff.ts';
import { TitledSelect } from '../../../components/titled-select.tsx';

type Acting = StaffFieldsView['acting'];

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    width: '100%',
  },
  field: { flex: '1 1 160px', minWidth: 0 },
  // Beside the field, not its label, whatever is said below.
  takeAway: {
    marginTop: `calc(${tokens.lineHeightBase300} + 3 * ${tokens.spacingVerticalXXS})`,
  },
});

const titles = Object.fromEntries(authorityRoles.map((role) => [role, roleTitles[role]]));

export interface ActingFieldProps {
  chosen: Acting;
  fault: string | undefined;
  onChoose: (acting: Acting) => void;
}

/** Roles that somebody holds in another's place, each with the day on which that ends. */
export function ActingField({ chosen, fault, onChoose }: ActingFieldProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label="Acting roles" className={styles.list}>
      {chosen.map((one, at) => (
        <ActingRow
          key={at}
          acting={one}
          fault={one.until === '' ? fault : undefined}
          onChange={(some) => {
            onChoose(chosen.map((other, index) => (index === at ? { ...other, ...some } : other)));
          }}
          onTakeAway={() => {
            onChoose(chosen.filter((_, index) => index !== at));
          }}
        />
      ))}
      <Button
        appearance="subtle"
        icon={<Add20Regular />}
        onClick={() => {
          onChoose([...chosen, { role: 'deputy-director', until: '' }]);
        }}
      >
        Add an acting role
      </Button>
    </div>
  );
}

interface ActingRowProps {
  acting: Acting[number];
  fault: string | undefined;
  onChange: (some: Partial<Acting[number]>) => void;
  onTakeAway: () => void;
}

function ActingRow({ acting: { role, until }, fault, onChange, onTakeAway }: ActingRowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Field label="Acts as" className={styles.field}>
        <TitledSelect
          titles={titles}
          chosen={role}
          onChoose={(key) => {
            const found = authorityRoles.find((one) => one === key);
            if (found !== undefined) onChange({ role: found });
          }}
        />
      </Field>
      <Field label="Last day" className={styles.field} validationMessage={fault}>
        <Input
          type="date"
          value={until}
          onChange={(_, { value }) => {
            onChange({ until: value });
          }}
        />
      </Field>
      <Button
        appearance="subtle"
        className={styles.takeAway}
        icon={<Dismiss20Regular />}
        aria-label={`Take away: acts as ${roleTitles[role]}`}
        onClick={onTakeAway}
      />
    </div>
  );
}
