import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { paths } from '../../../../bot/contract/paths.ts';
import { sayDays } from '../../../../bot/contract/spoken-time.ts';
import { visitSummarySchema, type VisitSummary } from '../../../../bot/contract/visit.ts';
import { NarrowSelect } from '../../../components/narrow-select.tsx';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
  field: { flexGrow: 1, minWidth: 0, maxWidth: '480px' },
});

export interface VisitChoiceProps {
  chosenId: string | null;
  pending: boolean;
  onJoin: (visitId: string | null) => void;
}

/** Chooses the visit that a letter is about, or none. */
export function VisitChoice({ chosenId, pending, onJoin }: VisitChoiceProps) {
  const styles = useStyles();
  const api = useApi();
  const [chosen, setChosen] = useState(chosenId ?? '');
  const visits = useQuery({
    queryKey: queryKeys.visits,
    queryFn: () => api.get(paths.visits, z.array(visitSummarySchema)),
  });
  return (
    <form
      aria-label="The visit that the letter is about"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onJoin(chosen === '' ? null : chosen);
      }}
    >
      <Field label="It is about" className={styles.field}>
        <NarrowSelect
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value="">No visit on record</option>
          {(visits.data ?? []).filter(hasLetter).map((visit) => (
            <option key={visit.id} value={visit.id}>
              {titleOf(visit)}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <Button type="submit" disabledFocusable={pending}>
        Keep
      </Button>
    </form>
  );
}

function hasLetter({ drill, yearlyEvent, state }: VisitSummary): boolean {
  return !drill && !yearlyEvent && state !== 'cancelled';
}

function titleOf({ typeTitle, themeTitle, fieldworkStart, fieldworkEnd }: VisitSummary): string {
  const about = themeTitle === null ? '' : `: ${themeTitle}`;
  return `${typeTitle}${about}, ${sayDays(fieldworkStart, fieldworkEnd, new Date().toISOString())}`;
}
