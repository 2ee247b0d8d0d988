import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReminderRulesView } from '../../../../bot/contract/reminder-rules.ts';
import { changesSince } from './reminder-form.ts';

export interface RemindersChangedProps {
  /** As the form was opened. */
  before: ReminderRulesView;
  standing: ReminderRulesView;
  onShow: (standing: ReminderRulesView) => void;
}

/** Somebody else was first: what they changed, before what was typed can be saved over it. */
export function RemindersChanged({ before, standing, onShow }: RemindersChangedProps) {
  const changes = changesSince(before.rules, standing.rules);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {`${standing.changed?.by ?? 'Somebody else'} has changed the reminders meanwhile`}
        </MessageBarTitle>
        {`They changed: ${changes.join('; ')}. What you typed is above and not saved.`}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            onShow(standing);
          }}
        >
          Show what stands
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
