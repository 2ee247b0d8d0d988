import {
  Button,
  Caption1,
  Text,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import type { StaffView } from '../../../../bot/contract/staff.ts';
import { Panel } from '../../../components/panel.tsx';
import { LongList } from './long-list.tsx';

export type Unlisted = StaffView['unlisted'][number];

const useStyles = makeStyles({
  member: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  words: { display: 'grid', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface TeamMembersProps {
  staff: Pick<StaffView, 'teams' | 'unlisted'>;
  onAdd: (member: Unlisted) => void;
}

/** Who is in the app's teams without being on the staff list; nothing while there is nobody. */
export function TeamMembers({ staff: { teams, unlisted }, onAdd }: TeamMembersProps) {
  const styles = useStyles();
  const focus = useRestoreFocusTarget();
  if (unlisted.length === 0) return null;
  return (
    <Panel title={`In the team, not on the staff list (${unlisted.length})`}>
      <Caption1 block className={styles.quiet}>
        {`They are told of nothing until they are on the list. ${teams.map(teamWords).join('. ')}.`}
      </Caption1>
      <LongList label="In the team, not on the staff list" items={unlisted} atOnce={4}>
        {(member) => (
          <div className={styles.member}>
            <span className={styles.words}>
              <Text>{member.name}</Text>
              <Caption1 className={styles.quiet}>{member.address}</Caption1>
            </span>
            <Button
              {...focus}
              size="small"
              aria-label={`Add: ${member.name}`}
              onClick={() => {
                onAdd(member);
              }}
            >
              Add
            </Button>
          </div>
        )}
      </LongList>
    </Panel>
  );
}

function teamWords({ name, members, refreshedAt }: StaffView['teams'][number]): string {
  if (refreshedAt === null) return `${name}: not looked at yet`;
  const when = sayMoment(refreshedAt, new Date().toISOString());
  return `${name}: ${countWords(members, 'member', 'members')}, looked at ${when}`;
}
