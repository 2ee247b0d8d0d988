import { sayDay, withYear } from '../../../../bot/contract/spoken-time.ts';
import { retentionWords, type RetentionClass } from '../../../../bot/contract/retention.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { Answer } from '../../../components/answer.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useRetention } from '../api/use-retention.ts';
import type { SettingsPart } from '../components/settings-page.tsx';
import { DatedList } from './dated-list.tsx';
import { HoldList } from './hold-list.tsx';
import { PeriodForm } from './period-form.tsx';

/** How long the record of a visit is kept, what stops its end, what goes when, and what has gone. */
export function RetentionSettings({ mayChange }: Pick<SettingsPart, 'mayChange'>) {
  return (
    <Answer of={useRetention()} loading={<PageSkeleton />}>
      {(view) => (
        <>
          <PeriodForm view={view} mayChange={mayChange} />
          <HoldList view={view} mayChange={mayChange} />
          <DatedList
            title="What goes when"
            nothing={
              Object.values(view.periods).every((period) => period === null)
                ? 'Nothing: everything is kept for good.'
                : 'Nothing has a day yet.'
            }
            lines={view.planned.map(({ part, title, goesOn, held }, index) => ({
              key: `${goesOn} ${part} ${index}`,
              day: sayDay(goesOn, withYear),
              words: `${retentionWords[part].title}: ${title}`,
              mark: held ? 'On hold' : null,
            }))}
          />
          <DatedList
            title="What has been erased"
            nothing="Nothing has been erased."
            lines={view.erased.map(({ visitId, title, part, records, at }) => ({
              key: `${visitId ?? ''} ${part} ${at}`,
              day: sayDay(at, withYear),
              words: `${retentionWords[part].title}: ${visitId ?? title ?? unnamed(part)}, ${countWords(records, 'record', 'records')}`,
              mark: null,
            }))}
          />
        </>
      )}
    </Answer>
  );
}

/** What was erased, where nothing says it by name. */
function unnamed(part: RetentionClass): string {
  if (part === 'letters') return 'a letter under embargo';
  return part === 'leavers' ? 'replaced by what they were' : 'what the council changed';
}
