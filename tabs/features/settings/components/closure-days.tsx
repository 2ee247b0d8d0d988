import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarCancel24Regular } from '@fluentui/react-icons/svg/calendar-cancel';
import { useRef } from 'react';
import type { ClosureDayView } from '../../../../bot/contract/rules.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useNotices } from '../../../components/use-notices.tsx';
import { useChangeClosureDays } from '../api/use-rules.ts';
import { ClosureDayForm } from './closure-day-form.tsx';
import type { SettingsPart } from './settings-page.tsx';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    outlineStyle: 'none',
    gridTemplateColumns: 'minmax(0, 1fr) 360px',
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  alone: { outlineStyle: 'none' },
  days: { listStyleType: 'none', padding: 0 },
  day: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  words: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The days on which the council closes of its own accord. */
export function ClosureDays({ rules: { closureDays }, mayChange }: SettingsPart) {
  const styles = useStyles();
  const notices = useNotices();
  const page = useRef<HTMLDivElement>(null);
  const { mutate } = useChangeClosureDays();

  function remove(closure: ClosureDayView) {
    mutate((before) => before.filter(({ day }) => day !== closure.day), {
      onError: notices.failed,
      onSuccess: () => {
        page.current?.focus();
        notices.done(`Removed: ${closure.title}.`, () => {
          mutate((before) => [...before, closure], { onError: notices.failed });
        });
      },
    });
  }

  return (
    <div ref={page} tabIndex={-1} className={mayChange ? styles.panes : styles.alone}>
      <Panel title={`Closure days (${closureDays.length})`}>
        <Caption1 block className={styles.quiet}>
          Nothing of your own is due on these days. Ofsted’s notice and statutory deadlines run on
          through them. Visits that have begun keep the days they began with.
        </Caption1>
        {closureDays.length === 0 ? (
          <EmptyState level={3} icon={<CalendarCancel24Regular />} title="No closure days">
            Weekends and bank holidays are known already. Add the days on which the council closes
            besides, such as those between Christmas and the new year.
          </EmptyState>
        ) : (
          <ul aria-label="Closure days" className={styles.days}>
            {closureDays.map((closure) => (
              <li key={closure.day} className={styles.day}>
                <span className={styles.words}>
                  <Text weight="semibold">{sayDay(closure.day, new Date().toISOString())}</Text>
                  <Text>{closure.title}</Text>
                </span>
                {mayChange && (
                  <Button
                    size="small"
                    aria-label={`Remove: ${closure.title}`}
                    onClick={() => {
                      remove(closure);
                    }}
                  >
                    Remove
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {mayChange && <ClosureDayForm closureDays={closureDays} />}
    </div>
  );
}
