import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { recordFeedbackSchema, type RecordFeedback } from '../../../../bot/contract/letter.ts';
import { londonDayOf } from '../../../../bot/contract/spoken-time.ts';
import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import { EmbargoBadge } from '../../../components/embargo-badge.tsx';
import { KeySelect } from '../../../components/key-select.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { Panel } from '../../../components/panel.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { answerAfter } from '../../../lib/screening.ts';
import { useRecordFeedback } from '../api/use-record-feedback.ts';
import { PointFields, newPoint, type Point } from './point-fields.tsx';

const themes = recordFeedbackSchema.shape.theme.unwrap().options;

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '840px',
    marginInline: 'auto',
  },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  pair: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    alignItems: 'start',
  },
  points: { display: 'grid', gap: tokens.spacingVerticalM, listStyleType: 'none', padding: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  add: { justifySelf: 'start' },
});

/** What inspectors said, point by point; it is kept under embargo until their letter is published. */
export function FeedbackForm() {
  const styles = useStyles();
  const keepVisit = useVisitKept();
  const { recording, heardOn, setHeardOn, theme, setTheme, points, setPoints, send, tried } =
    useFeedback();
  return (
    <div className={styles.page}>
      <PageHead title="Record what inspectors said" actions={<EmbargoBadge />} />
      <Panel title="Feedback heard">
        <form
          noValidate
          aria-label="Feedback heard"
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            send(answerAfter(recording.error));
          }}
        >
          <div className={styles.pair}>
            <Field
              required
              label="Heard on"
              {...(tried && heardOn === '' && { validationMessage: 'Choose the day.' })}
            >
              <Input
                type="date"
                max={londonDayOf(new Date().toISOString())}
                value={heardOn}
                onChange={(_, { value }) => {
                  setHeardOn(value);
                }}
              />
            </Field>
            <Field label="Theme">
              <KeySelect keys={themes} chosen={theme} none="No one theme" onChoose={setTheme} />
            </Field>
          </div>
          <ol aria-label="What was said" className={styles.points}>
            {points.map((point, at) => (
              <PointFields
                key={point.id}
                point={point}
                number={at + 1}
                tried={tried}
                onChange={(some) => {
                  setPoints(points.map((one) => (one === point ? { ...one, ...some } : one)));
                }}
                onRemove={
                  points.length === 1
                    ? null
                    : () => {
                        setPoints(points.filter((one) => one !== point));
                      }
                }
              />
            ))}
          </ol>
          <Button
            icon={<Add20Regular />}
            className={styles.add}
            onClick={() => {
              setPoints([...points, newPoint()]);
            }}
          >
            Add another
          </Button>
          {recording.isError && <ProblemBar error={recording.error} onKeep={send} />}
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={recording.isPending}>
              Save for the core group
            </Button>
            <LinkButton to={keepVisit('/findings')}>Cancel</LinkButton>
          </div>
        </form>
      </Panel>
    </div>
  );
}

function useFeedback() {
  const notices = useNotices();
  const [, go] = useLocation();
  const keepVisit = useVisitKept();
  const recording = useRecordFeedback();
  // Made once: sending the same form again after a lost answer keeps nothing twice.
  const [requestId] = useState(() => crypto.randomUUID());
  const [heardOn, setHeardOn] = useState(() => londonDayOf(new Date().toISOString()));
  const [theme, setTheme] = useState<RecordFeedback['theme']>(null);
  const [points, setPoints] = useState<readonly Point[]>(() => [newPoint()]);
  const [tried, setTried] = useState(false);
  const findings = points.map(({ kind, text }) => ({ kind, text }));
  const heard = recordFeedbackSchema.safeParse({ requestId, heardOn, theme, findings });

  function send(screened: ScreeningAnswer) {
    setTried(true);
    if (!heard.success) return;
    recording.mutate(
      { ...heard.data, screened },
      {
        onSuccess: ({ id }) => {
          notices.done('Kept, for the core group only.');
          go(keepVisit('/findings', { letter: id }));
        },
      },
    );
  }

  return { recording, heardOn, setHeardOn, theme, setTheme, points, setPoints, send, tried };
}
