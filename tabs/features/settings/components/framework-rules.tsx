import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSearchParams } from 'wouter';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { Panel } from '../../../components/panel.tsx';
import { RuleGroupLinks } from './rule-group-links.tsx';
import { RuleRow } from './rule-row.tsx';
import type { SettingsPart } from './settings-page.tsx';
import { VisitFacts } from './visit-facts.tsx';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: '280px minmax(0, 1fr)',
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  rules: { listStyleType: 'none', padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The framework's rules in working days: a group to choose, and its rules. */
export function FrameworkRules({ rules, mayChange }: SettingsPart) {
  const styles = useStyles();
  const { framework, groups } = rules;
  const asked = useSearchParams()[0].get('group');
  const group = groups.find(({ title }) => title === asked) ?? groups[0];
  if (group === undefined) return null;
  const open = group.rules.filter(({ basis }) => basis === 'default').length;
  return (
    <div className={styles.panes}>
      <RuleGroupLinks groups={groups} current={group} />
      <Panel
        title={group.title}
        aside={
          <Caption1 className={styles.quiet}>
            {`${countWords(group.rules.length, 'rule', 'rules')}, ${countWords(open, 'default', 'defaults')}`}
          </Caption1>
        }
      >
        <VisitFacts facts={group.facts} />
        <Caption1 block className={styles.quiet}>
          A change holds for the next visits. Visits that have begun keep the rules they began with.
        </Caption1>
        <ul aria-label="Rules" className={styles.rules}>
          {group.rules.map((rule) => (
            <RuleRow key={rule.key} rule={rule} framework={framework.id} mayChange={mayChange} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
