import { Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { PersonProhibited20Regular } from '@fluentui/react-icons/svg/person-prohibited';
import { PersonQuestionMark20Regular } from '@fluentui/react-icons/svg/person-question-mark';
import type { Attention, ItemView, ReadinessView } from '../../../../bot/contract/readiness.ts';
import { LinkButton } from '../../../components/link-button.tsx';
import { ItemTitle } from './item-title.tsx';
import { StandingIcon, useStandingColour } from '../../../components/standing-icon.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import type { ItemPress } from '../api/pressed-readiness.ts';
import { PressButton } from './press-button.tsx';
import { SentButton } from './sent-button.tsx';
import { SendAgainButton } from './send-again-button.tsx';

const words = {
  request: { state: 'Request overdue', joint: ' ' },
  'unheld-request': { state: 'Nobody to give it', joint: ': ' },
  overdue: { state: 'Overdue', joint: ' ' },
  blocked: { state: 'Blocked', joint: ': ' },
  unowned: { state: 'No owner', joint: ': ' },
  'not-reached': { state: 'Not reached', joint: ': ' },
  'not-sent': { state: 'Not sent', joint: ': ' },
  clock: { state: 'Clock running', joint: ': ' },
  'clock-overdue': { state: 'Statutory clock', joint: ': ' },
} as const satisfies Record<Attention['kind'], unknown>;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXS,
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '@media (max-width: 479px)': {
      gridTemplateColumns: '20px minmax(0, 1fr)',
      '& > :last-child': { gridColumnStart: 2, justifySelf: 'start' },
    },
  },
  icon: { alignSelf: 'start', color: tokens.colorNeutralForeground2, lineHeight: 0 },
  words: { display: 'grid', minWidth: 0 },
  state: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface AttentionRowProps {
  row: Attention;
  /** The item that the row is about; null when it is about people. */
  item: ItemView | null;
  first: boolean;
  /** Of whom it is, and what the person may see and do about them. */
  view: Pick<ReadinessView, 'visit' | 'reach' | 'mayRecordSent'>;
  /** The row goes away with the button that has the focus. */
  onLeave: () => void;
  onPress: (press: ItemPress) => void;
}

/** One thing that needs attention: what, why, whose, and the button that deals with it. */
export function AttentionRow({ row, item, ...action }: AttentionRowProps) {
  const styles = useStyles();
  const standing = standingOf(row.kind);
  const colour = useStandingColour(standing);
  const { state, joint } = words[row.kind];
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <AttentionIcon kind={row.kind} />
      </span>
      <div className={styles.words}>
        {item === null ? (
          <Text weight="semibold">{row.title}</Text>
        ) : (
          <ItemTitle itemKey={item.key} title={row.title} kind="shared" />
        )}
        <Caption1 className={styles.quiet}>
          <span className={mergeClasses(styles.state, standing !== 'not-applicable' && colour)}>
            {state}
          </span>
          {joint}
          {row.detail}
        </Caption1>
        {row.kind !== 'unowned' && row.owner !== '' && (
          <Caption1 className={styles.quiet}>{row.owner}</Caption1>
        )}
      </div>
      <AttentionAction row={row} item={item} {...action} />
    </li>
  );
}

function standingOf(kind: Attention['kind']) {
  if (kind === 'request' || kind === 'clock-overdue') return 'overdue';
  return kind === 'overdue' || kind === 'blocked' ? kind : 'not-applicable';
}

function AttentionIcon({ kind }: Pick<Attention, 'kind'>) {
  if (kind === 'not-reached' || kind === 'not-sent')
    return <PersonProhibited20Regular aria-hidden />;
  if (kind === 'clock') return <Clock20Regular aria-hidden />;
  if (kind === 'unowned' || kind === 'unheld-request')
    return <PersonQuestionMark20Regular aria-hidden />;
  return <StandingIcon standing={standingOf(kind)} />;
}

function AttentionAction({ row, item, first, view, onLeave, onPress }: AttentionRowProps) {
  const { kind } = row;
  const keepVisit = useVisitKept();
  const appearance = first ? 'primary' : 'secondary';
  if (kind === 'request' || kind === 'unheld-request') {
    return (
      <LinkButton to={keepVisit('/requests', {})} appearance={appearance}>
        See requests
      </LinkButton>
    );
  }
  if (kind === 'not-sent') {
    if (!view.reach.mayRelease) return null;
    return <SendAgainButton visitId={view.visit.id} appearance={appearance} onSend={onLeave} />;
  }
  if (kind === 'clock' || kind === 'clock-overdue') {
    const { clockKey: key, title } = row;
    if (key === null || !view.mayRecordSent) return null;
    const clock = { key, title };
    return (
      <SentButton visitId={view.visit.id} clock={clock} appearance={appearance} onDone={onLeave} />
    );
  }
  if (item === null && !view.reach.mayList) return null;
  if (item === null) {
    return (
      <LinkButton to={keepVisit('/readiness', { told: 'not-reached' })} appearance={appearance}>
        See who
      </LinkButton>
    );
  }
  if (item.mayComplete) {
    return <PressButton item={item} personal={false} appearance={appearance} onPress={onPress} />;
  }
  return (
    <LinkButton
      to={keepVisit('/checklist', { item: item.key })}
      appearance={appearance}
      aria-label={`See item: ${item.title}`}
    >
      See item
    </LinkButton>
  );
}
