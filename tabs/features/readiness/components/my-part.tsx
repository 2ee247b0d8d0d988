import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { lazy, Suspense, useId, useState } from 'react';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { useStandingColour } from '../../../components/standing-icon.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useAcknowledge } from '../api/use-acknowledge.ts';
import { MyAvailability } from './my-availability.tsx';

const MyItems = lazy(async () => {
  const { MyItems } = await import('./my-items.tsx');
  return { default: MyItems };
});

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 479px)': {
      justifyContent: 'flex-start',
      rowGap: tokens.spacingVerticalS,
      // Each on a line of its own, and the two that are seldom pressed side by side below it.
      '& > *': { flexBasis: '100%' },
    },
  },
  press: { display: 'flex' },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    // Words, and not the unseen edge of their buttons, stand below the words above.
    '@media (max-width: 479px)': {
      marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    },
  },
  seen: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

export interface MyPartProps {
  view: ReadinessView;
  mine: NonNullable<ReadinessView['mine']>;
}

/** What the visit asks of the person who looks: to say they have seen it, and their own items. */
export function MyPart({ view, mine }: MyPartProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const list = useId();
  const { items } = mine;
  return (
    <Panel
      title="My part"
      aside={
        <div className={styles.line}>
          <Acknowledgement view={view} acknowledgedAt={mine.acknowledgedAt} />
          <div className={styles.choices}>
            <MyAvailability visitId={view.visit.id} said={mine.availability} now={view.asOf} />
            {items.length > 0 && (
              <Button
                appearance="subtle"
                size="small"
                aria-expanded={open}
                aria-controls={list}
                onClick={() => {
                  setOpen(!open);
                }}
              >
                {open ? 'Hide my items' : myItemsWords(items)}
              </Button>
            )}
          </div>
        </div>
      }
    >
      <div id={list} hidden={!open}>
        <Suspense fallback={null}>
          {open && <MyItems visitId={view.visit.id} items={items} now={view.asOf} />}
        </Suspense>
      </div>
    </Panel>
  );
}

/** "I’ve seen this", or since when it has been said. */
function Acknowledgement({
  view,
  acknowledgedAt,
}: {
  view: ReadinessView;
  acknowledgedAt: string | null;
}) {
  const styles = useStyles();
  const colour = useStandingColour('done');
  const { mutate, isPending } = useAcknowledge(view.visit.id);
  if (acknowledgedAt !== null) {
    return (
      <span className={styles.seen}>
        <CheckmarkCircle20Filled aria-hidden className={colour} />
        <Caption1>{`Seen ${sayMoment(acknowledgedAt, view.asOf)}`}</Caption1>
      </span>
    );
  }
  return (
    <>
      <Text>Let everyone know that the news has reached you.</Text>
      <span className={styles.press}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isPending}
          onClick={() => {
            mutate();
          }}
        >
          I’ve seen this
        </Button>
      </span>
    </>
  );
}

function myItemsWords(items: readonly { standing: string }[]): string {
  const open = items.filter(
    ({ standing }) => standing === 'in-hand' || standing === 'overdue' || standing === 'blocked',
  ).length;
  return open === 0
    ? `All ${countWords(items.length, 'item', 'items')} done`
    : `My items: ${open} to do`;
}
