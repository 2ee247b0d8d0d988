import { Field, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { capital } from '../../../../bot/contract/capital.ts';
import { Answer } from '../../../components/answer.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useChangeFollowUpSettings, useFollowUpSettings } from '../api/use-follow-up-settings.ts';
import type { SettingsPart } from './settings-page.tsx';

const useStyles = makeStyles({ field: { paddingBlock: tokens.spacingVerticalS } });

/** How the council handles follow-ups. */
export function FollowUpSettings({ mayChange }: Pick<SettingsPart, 'mayChange'>) {
  const styles = useStyles();
  return (
    <Answer of={useFollowUpSettings()} loading={<PageSkeleton />}>
      {({ needsAgreement }) => (
        <Panel title="Follow-ups">
          {mayChange ? (
            <AgreementSwitch needsAgreement={needsAgreement} />
          ) : (
            <Text className={styles.field}>{capital(agreementWords(needsAgreement))}</Text>
          )}
        </Panel>
      )}
    </Answer>
  );
}

function AgreementSwitch({ needsAgreement }: { needsAgreement: boolean }) {
  const styles = useStyles();
  const notices = useNotices();
  const changing = useChangeFollowUpSettings();
  return (
    <Field
      className={styles.field}
      hint="Whoever asks to close a follow-up cannot agree to it: a head of service, quality assurance, the coordinator, a deputy or the director does. What waits for agreement goes on waiting when this is turned off."
    >
      <Switch
        label="A second person agrees to every closure"
        checked={needsAgreement}
        disabled={changing.isPending}
        onChange={(_, { checked }) => {
          changing.mutate(
            { needsAgreement: checked },
            {
              onSuccess: () => {
                notices.done(`Saved: ${agreementWords(checked)}`);
              },
            },
          );
        }}
      />
    </Field>
  );
}

function agreementWords(needsAgreement: boolean): string {
  return needsAgreement
    ? 'a second person agrees to every closure.'
    : 'one person can close a follow-up.';
}
