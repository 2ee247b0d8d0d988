import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { FormButtons } from '../../../components/form-buttons.tsx';
import { GiveOnForm } from './give-on-form.tsx';

const useStyles = makeStyles({ forms: { marginBlock: tokens.spacingVerticalS } });

/** What people who have left still own, to be given on in one go by whoever may. */
export function LeaversBar({ followUps }: { followUps: readonly FollowUpView[] }) {
  const styles = useStyles();
  const left = followUps.filter(({ ownerLeft }) => ownerLeft);
  const byOwner = [...Map.groupBy(left, ({ owner }) => owner.id).values()];
  return byOwner.map((theirs) => {
    const [first] = theirs;
    if (first === undefined) return null;
    const { id, name } = first.owner;
    const many = countWords(theirs.length, 'follow-up is', 'follow-ups are');
    const title = `Give ${name}’s follow-ups on`;
    return (
      <MessageBar key={id} intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{`${name} has left`}</MessageBarTitle>
          {`${many} still theirs. Until somebody else owns them, their deputies are reminded, or else the coordinator.`}
          <div className={styles.forms}>
            <FormButtons
              forms={[
                {
                  title,
                  draw: (close) => <GiveOnForm fromId={id} title={title} onClose={close} />,
                },
              ]}
            />
          </div>
        </MessageBarBody>
      </MessageBar>
    );
  });
}
