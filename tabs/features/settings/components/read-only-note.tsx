import { MessageBar, MessageBarBody } from '@fluentui/react-components';

const whoRunsVisits = 'The director, deputies and the coordinator';

/** Says who can change what stands below, to those who cannot. */
export function ReadOnlyNote({ who = whoRunsVisits }: { who?: string }) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{`You can read the settings. ${who} can change them.`}</MessageBarBody>
    </MessageBar>
  );
}
