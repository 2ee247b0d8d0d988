import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** Says who can change what stands below, to those who cannot. */
export function ReadOnlyNote() {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        You can read the settings. The director, deputies and the coordinator can change them.
      </MessageBarBody>
    </MessageBar>
  );
}
