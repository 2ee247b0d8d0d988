import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ComponentType } from 'react';
import { useSearchParams } from 'wouter';
import type { Me } from '../../../../bot/contract/person.ts';
import type { RulesView } from '../../../../bot/contract/rules.ts';
import { Answer } from '../../../components/answer.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { withWords } from '../../../lib/address-words.ts';
import { useRules } from '../api/use-rules.ts';
import { AuditLog } from '../audit/audit-log.tsx';
import { ChecklistSettings } from './checklist-settings.tsx';
import { ConnectionSettings } from '../connections/connection-settings.tsx';
import { RetentionSettings } from '../retention/retention-settings.tsx';
import { PeopleSettings } from '../people/people-settings.tsx';
import { ClosureDays } from './closure-days.tsx';
import { CouncilName } from './council-name.tsx';
import { FollowUpSettings } from './follow-up-settings.tsx';
import { FrameworkRules } from './framework-rules.tsx';
import { GlossarySettings } from './glossary-settings.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { ReadOnlyNote } from './read-only-note.tsx';

const parts: readonly PartOfSettings[] = [
  { key: 'rules', title: 'Rules', may: 'changeRules', Part: FrameworkRules },
  { key: 'closure-days', title: 'Closure days', may: 'changeRules', Part: ClosureDays },
  { key: 'checklists', title: 'Checklists', may: 'changeRules', Part: ChecklistSettings },
  { key: 'reminders', title: 'Reminders', may: 'changeRules', Part: ReminderSettings },
  { key: 'follow-ups', title: 'Follow-ups', may: 'changeRules', Part: FollowUpSettings },
  // Quality assurance adds words, too, and changes nothing else.
  { key: 'words', title: 'Words', may: 'changeGlossary', Part: GlossarySettings },
  { key: 'council', title: 'Your council', may: 'changeRules', Part: CouncilName },
  { key: 'people', title: 'People', may: 'changeRules', Part: PeopleSettings },
  {
    key: 'connections',
    title: 'Other systems',
    may: 'connectSystems',
    readers: 'connectSystems',
    Part: ConnectionSettings,
  },
  {
    key: 'retention',
    title: 'Retention',
    may: 'changeRetention',
    who: 'A director or an administrator',
    readers: 'readRetention',
    Part: RetentionSettings,
  },
  { key: 'audit', title: 'Audit log', may: 'readAudit', readers: 'readAudit', Part: AuditLog },
];

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '1280px',
    marginInline: 'auto',
  },
  tabs: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: 'wrap' },
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
});

interface PartOfSettings {
  key: string;
  title: string;
  /** What allows to change it. */
  may: keyof Me['may'];
  /** Who that is, where it is not whoever runs visits. */
  who?: string;
  /** What allows to see it, where not everybody may. */
  readers?: keyof Me['may'];
  Part: ComponentType<SettingsPart>;
}

/** What a part of the settings is drawn from. */
export interface SettingsPart {
  rules: RulesView;
  /** Whether the person may change anything here. */
  mayChange: boolean;
}

/** How the council has set Visit Ready up: the framework's rules, closure days, checklists, people. */
export function SettingsPage() {
  return (
    <Answer of={useRules()} loading={<PageSkeleton />}>
      {(rules) => <Settings rules={rules} />}
    </Answer>
  );
}

function Settings({ rules }: Pick<SettingsPart, 'rules'>) {
  const styles = useStyles();
  const me = useMe();
  const panel = useId();
  const [search, setSearch] = useSearchParams();
  const { may } = me.data ?? {};
  const shown = parts.filter(({ readers }) => readers === undefined || may?.[readers] === true);
  const chosen = shown.find(({ key }) => key === search.get('part')) ?? shown[0];
  if (chosen === undefined) return null;
  const { key, who, Part } = chosen;
  const mayChange = may?.[chosen.may] === true;
  return (
    <div className={styles.page}>
      <PageHead title="Settings" summary={rules.framework.title} />
      <TabList
        className={styles.tabs}
        selectedValue={key}
        onTabSelect={(_, { value }) => {
          setSearch((before) => withWords(before, { part: String(value) }), { replace: true });
        }}
      >
        {shown.map((part) => (
          <Tab key={part.key} id={`${panel}-${part.key}`} value={part.key} aria-controls={panel}>
            {part.title}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={panel} aria-labelledby={`${panel}-${key}`} className={styles.part}>
        {!mayChange && <ReadOnlyNote {...(who !== undefined && { who })} />}
        <Part rules={rules} mayChange={mayChange} />
      </div>
    </div>
  );
}
