import {
  Button,
  Caption1,
  Field,
  Input,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { waveTitle, waveWords } from '../../../../bot/contract/wave-words.ts';
import type { ReleaseWave, WaveView } from '../../../../bot/contract/waves.ts';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useReleaseWave } from '../api/use-release-wave.ts';

const useStyles = makeStyles({
  list: { display: 'grid', listStyleType: 'none', margin: 0, padding: 0 },
  wave: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'end',
  },
  // As wide as its word: the three of a wave share the line of a narrow column.
  choice: { minWidth: 'auto' },
});

/** The waves that have not gone out, with what whoever may can do about each. */
export function Waves({ view, kept }: { view: ReadinessView; kept: readonly WaveView[] }) {
  const styles = useStyles();
  const releasing = useReleaseWave(view.visit.id);
  return (
    <>
      {releasing.isError && <ProblemBar error={releasing.error} />}
      <ul className={styles.list} aria-label="Not told yet">
        {kept.map((wave) => (
          <Wave
            key={wave.key}
            wave={wave}
            now={view.asOf}
            mayRelease={view.reach.mayRelease}
            busy={releasing.isPending}
            onRelease={(wanted) => {
              releasing.mutate({ wave: wave.key, wanted });
            }}
          />
        ))}
      </ul>
    </>
  );
}

interface WaveProps {
  wave: WaveView;
  now: string;
  mayRelease: boolean;
  busy: boolean;
  onRelease: (wanted: ReleaseWave) => void;
}

function Wave({ wave, now, mayRelease, busy, onRelease }: WaveProps) {
  const styles = useStyles();
  const [timing, setTiming] = useState(false);
  const { title } = wave;
  return (
    <li className={styles.wave}>
      <Text weight="semibold">{waveTitle(wave)}</Text>
      <Caption1 className={styles.quiet}>{waveWords(wave, now)}</Caption1>
      {mayRelease && !timing && (
        <div className={styles.choices}>
          <Button
            size="small"
            className={styles.choice}
            aria-label={`${title}: tell them now`}
            disabledFocusable={busy}
            onClick={() => {
              onRelease({ kind: 'at-once' });
            }}
          >
            Tell them now
          </Button>
          <Button
            size="small"
            className={styles.choice}
            aria-label={`${title}: set a time`}
            onClick={() => {
              setTiming(true);
            }}
          >
            Set a time
          </Button>
          {wave.release !== 'cancelled' && (
            <Button
              size="small"
              className={styles.choice}
              aria-label={`${title}: cancel`}
              disabledFocusable={busy}
              onClick={() => {
                onRelease({ kind: 'cancelled' });
              }}
            >
              Cancel
            </Button>
          )}
        </div>
      )}
      {timing && (
        <TimeForm
          onLeave={() => {
            setTiming(false);
          }}
          onTime={(at) => {
            setTiming(false);
            onRelease({ kind: 'timed', at });
          }}
        />
      )}
    </li>
  );
}

function TimeForm({ onTime, onLeave }: { onTime: (at: string) => void; onLeave: () => void }) {
  const styles = useStyles();
  const [at, setAt] = useState('');

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (at !== '') onTime(at.slice(0, 16));
  }

  return (
    <form className={styles.choices} onSubmit={submit}>
      <Field label="Time in London" required>
        <Input
          type="datetime-local"
          value={at}
          onChange={(_event, { value }) => {
            setAt(value);
          }}
        />
      </Field>
      <Button type="submit" size="small" appearance="primary">
        Set the time
      </Button>
      <Button size="small" onClick={onLeave}>
        Leave it as it is
      </Button>
    </form>
  );
}
