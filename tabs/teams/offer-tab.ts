import type { pages } from '@microsoft/teams-js';
import type { ChannelTab } from './teams-host.ts';

/** Lets Teams' Save button be pressed, and says then what it is to keep; the last offer counts. */
export function offerTab(config: typeof pages.config, { id, name, url }: ChannelTab): void {
  config.registerOnSaveHandler((saving) => {
    config.setConfig({ entityId: id, suggestedDisplayName: name, contentUrl: url }).then(
      () => {
        saving.notifySuccess();
      },
      () => {
        saving.notifyFailure('Teams did not keep the tab. Try again.');
      },
    );
  });
  config.setValidityState(true);
}
