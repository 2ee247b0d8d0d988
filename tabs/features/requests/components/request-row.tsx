import {
  Button,
  Caption1,
  Link,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { memo } from 'react';
import {
  requestStandingTitles,
  sayTurnaround,
  type RequestView,
} from '../../../../bot/contract/request.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { StandingIcon, useStandingColour } from '../../../components/standing-icon.tsx';
import { EditForm } from './edit-form.tsx';
import { SettleForm } from './settle-form.tsx';

const icons = {
  overdue: 'overdue',
  open: 'in-hand',
  given: 'done',
  withdrawn: 'not-applicable',
} as const;

const useStyles = makeStyles({
  cell: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    '@media screen and (max-width: 719px)': {
      display: 'block',
      paddingBlock: tokens.spacingVerticalXXS,
    },
  },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media screen and (max-width: 719px)': {
      display: 'block',
      paddingBlock: tokens.spacingVerticalS,
    },
  },
  standing: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  words: { display: 'grid', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    '@media print': { display: 'none' },
  },
});

/** Which form stands open in a row. */
export type RowForm = 'give' | 'edit' | 'withdraw';

export interface RequestRowProps {
  visitId: string;
  request: RequestView;
  now: string;
  /** The form that is open here, or null. */
  form: RowForm | null;
  onForm: (requestId: string, form: RowForm | null) => void;
  onReopen: (requestId: string) => void;
}

/** One request: where it stands, what and who, by when, what was given, and what can be done. */
export const RequestRow = memo(function RequestRow(props: RequestRowProps) {
  const styles = useStyles();
  const { visitId, request, now, form, onForm } = props;
  const close = () => {
    onForm(request.id, null);
  };
  if (form !== null) {
    const shared = { visitId, request, onClose: close };
    return (
      <tr className={styles.row}>
        <td className={styles.cell} colSpan={6}>
          {form === 'edit' ? <EditForm {...shared} /> : <SettleForm {...shared} kind={form} />}
        </td>
      </tr>
    );
  }
  return (
    <tr className={styles.row}>
      <td className={styles.cell}>
        <Standing request={request} />
      </td>
      <th scope="row" className={styles.cell} style={{ textAlign: 'start' }}>
        <span className={styles.words}>
          <Text weight="semibold">{request.what}</Text>
          <Caption1 className={styles.quiet}>{`Asked by ${request.askedBy}`}</Caption1>
        </span>
      </th>
      <td className={styles.cell}>{request.owner.name}</td>
      <td className={styles.cell}>
        <Due request={request} now={now} />
      </td>
      <td className={styles.cell}>
        <Given request={request} now={now} />
      </td>
      <td className={styles.cell}>
        <RowButtons {...props} />
      </td>
    </tr>
  );
});

function Standing({ request: { standing } }: Pick<RequestRowProps, 'request'>) {
  const styles = useStyles();
  const colour = useStandingColour(icons[standing]);
  return (
    <span className={styles.standing}>
      <StandingIcon standing={icons[standing]} />
      <Text className={mergeClasses(styles.strong, colour)}>{requestStandingTitles[standing]}</Text>
    </span>
  );
}

function Due({ request: { due, originalDue }, now }: Pick<RequestRowProps, 'request' | 'now'>) {
  const styles = useStyles();
  return (
    <span className={styles.words}>
      <Text>{`Due ${sayMoment(due, now)}`}</Text>
      {due !== originalDue && (
        <Caption1 className={styles.quiet}>{`Originally ${sayMoment(originalDue, now)}`}</Caption1>
      )}
    </span>
  );
}

function Given({ request, now }: Pick<RequestRowProps, 'request' | 'now'>) {
  const styles = useStyles();
  const { given, withdrawn, turnaround } = request;
  if (withdrawn !== null) return <Text>{`Withdrawn: ${withdrawn.reason}`}</Text>;
  if (given === null) return null;
  const took = turnaround === null ? '' : `, after ${sayTurnaround(turnaround)}`;
  return (
    <span className={styles.words}>
      <Text>{given.note}</Text>
      {given.link !== null && (
        <Link href={given.link} target="_blank" rel="noreferrer">
          {new URL(given.link).hostname}
        </Link>
      )}
      <Caption1 className={styles.quiet}>
        {`${given.by}, ${sayMoment(given.at, now)}${took}`}
      </Caption1>
    </span>
  );
}

function RowButtons({ request, onForm, onReopen }: RequestRowProps) {
  const styles = useStyles();
  const { id, what, standing, mayGive, mayEdit } = request;
  const open = standing === 'open' || standing === 'overdue';
  const button = (title: string, press: () => void) => (
    <Button size="small" aria-label={`${title}: ${what}`} onClick={press}>
      {title}
    </Button>
  );
  const opens = (form: RowForm) => () => {
    onForm(id, form);
  };
  return (
    <span className={styles.buttons}>
      {open && mayGive && button('Given', opens('give'))}
      {open && mayEdit && button('Change', opens('edit'))}
      {open && mayEdit && button('Withdraw', opens('withdraw'))}
      {!open &&
        mayGive &&
        button('Reopen', () => {
          onReopen(id);
        })}
    </span>
  );
}
