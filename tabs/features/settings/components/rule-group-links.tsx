import { Field, Select, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSearchParams } from 'wouter';
import type { RulesView } from '../../../../bot/contract/rules.ts';
import { PageLink } from '../../../components/page-link.tsx';
import { useMedium } from '../../../components/use-narrow.ts';
import { addressOf, withWords } from '../../../lib/address-words.ts';

type Group = RulesView['groups'][number];

const useStyles = makeStyles({
  groups: { display: 'grid', gap: tokens.spacingVerticalXXS, listStyleType: 'none', padding: 0 },
  group: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: `${tokens.strokeWidthThin} solid` },
  },
});

export interface RuleGroupLinksProps {
  groups: readonly Group[];
  current: Group;
}

/** The visit types and the statutory clocks to choose from; a list to unfold where it is narrow. */
export function RuleGroupLinks({ groups, current }: RuleGroupLinksProps) {
  const styles = useStyles();
  const [search, setSearch] = useSearchParams();
  const withGroup = (group: string) => withWords(search, { group });
  if (useMedium()) {
    return (
      <Field label="Rules of">
        <Select
          value={current.title}
          onChange={(_, { value }) => {
            setSearch(withGroup(value), { replace: true });
          }}
        >
          {groups.map(({ title }) => (
            <option key={title}>{title}</option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <nav aria-label="Rules of">
      <ul className={styles.groups}>
        {groups.map((group) => (
          <li key={group.title}>
            <PageLink
              replace
              to={addressOf('/settings', withGroup(group.title))}
              aria-current={group === current ? 'true' : undefined}
              className={mergeClasses(styles.group, group === current && styles.current)}
            >
              <Text weight={group === current ? 'semibold' : 'regular'}>{group.title}</Text>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
