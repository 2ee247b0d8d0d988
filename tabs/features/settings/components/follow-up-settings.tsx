import { Field, Switch, makeStyles, tokens } from '@fluentui/react-components';
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
  const notices = useNotices();
  const changing = useChangeFollowUpSettings();
  return (
    <Answer of={useFollowUpSettings()} loading={<PageSkeleton />}>
      {({ needsAgreement }) => (
        <Panel title="Follow-ups">
          <Field
            className={styles.field}
            hint="Whoever asks to close a follow-up cannot agree to it: a head of service, quality assurance, the coordinator, a deputy or the director does. What waits for agreement goes on waiting when this is turned off."
          >
            <Switch
              label="A second person agrees to every closure"
              checked={needsAgreement}
              disabled={!mayChange || changing.isPending}
              onChange={(_, { checked }) => {
                changing.mutate(
                  { needsAgreement: checked },
                  {
                    onSuccess: () => {
                      notices.done(
                        checked
                          ? 'Saved: a second person agrees to every closure.'
                          : 'Saved: one person can close a follow-up.',
                      );
                    },
                  },
                );
              }}
            />
          </Field>
        </Panel>
      )}
    </Answer>
  );
}
