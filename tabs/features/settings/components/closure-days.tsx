import { Text, makeStyles } from '@fluentui/react-components';
import { CalendarCancel24Regular } from '@fluentui/react-icons/svg/calendar-cancel';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useChangeClosureDays } from '../api/use-rules.ts';
import { ClosureDayForm } from './closure-day-form.tsx';
import { OwnList } from './own-list.tsx';
import type { SettingsPart } from './settings-page.tsx';

const useStyles = makeStyles({
  words: { display: 'grid', minWidth: 0 },
});

const about =
  'Nothing of your own is due on these days. Ofsted’s notice and statutory deadlines run on through ' +
  'them. Visits that have begun keep the days they began with.';

/** The days on which the council closes of its own accord. */
export function ClosureDays({ rules: { closureDays }, mayChange }: SettingsPart) {
  const styles = useStyles();
  const { mutate } = useChangeClosureDays();
  return (
    <OwnList
      name="Closure days"
      about={about}
      entries={closureDays}
      nameOf={({ title }) => title}
      keyOf={({ day }) => day}
      mayChange={mayChange}
      change={mutate}
      form={<ClosureDayForm closureDays={closureDays} />}
      nothing={
        <EmptyState level={3} icon={<CalendarCancel24Regular />} title="No closure days">
          Weekends and bank holidays are known already. Add the days on which the council closes
          besides, such as those between Christmas and the new year.
        </EmptyState>
      }
    >
      {({ day, title }) => (
        <span className={styles.words}>
          <Text weight="semibold">{sayDay(day, new Date().toISOString())}</Text>
          <Text>{title}</Text>
        </span>
      )}
    </OwnList>
  );
}
