import { Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { capital } from '../../../../bot/contract/capital.ts';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';
import type { Reading } from '../../../../bot/contract/reading.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';
import type { CheckedReading } from './checked-reading.ts';
import { confidenceWords } from './confidence-words.ts';
import { graded, judgedAreas } from './judged-areas.ts';

const useStyles = makeStyles({
  judgements: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface JudgementFieldsProps {
  reading: CheckedReading;
  judged: ReadDocument['judged'];
  onJudge: (judgements: Reading['judgements']) => void;
}

/** The grade of each area that a report judges, to be entered where its table could not be read. */
export function JudgementFields({ reading, judged, onJudge }: JudgementFieldsProps) {
  const styles = useStyles();
  const { judgements, confidence } = reading;
  const areas = judgedAreas(reading, judged, londonDayOf(new Date().toISOString()));
  if (areas.length === 0) return null;
  const unsure = confidenceWords(confidence.judgements);
  return (
    <fieldset className={styles.judgements}>
      <legend className={styles.legend}>Judgements</legend>
      {unsure !== null && <Caption1 className={styles.quiet}>{unsure}</Caption1>}
      {areas.map((area) => {
        const grade = judgements.find((one) => one.area === area)?.grade ?? null;
        const grades = new Set([...judged.grades, ...(grade === null ? [] : [grade])]);
        return (
          <Field key={area} label={area}>
            <Select
              value={grade ?? ''}
              onChange={(_, { value }) => {
                onJudge(graded(judgements, area, value || null));
              }}
            >
              <option value="">Not judged</option>
              {[...grades].map((one) => (
                <option key={one} value={one}>
                  {capital(one)}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </fieldset>
  );
}
