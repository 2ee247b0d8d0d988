/**
 * What the message extension offers, as the manifest lists it: searches from the compose box, and
 * dialogs from the compose box or from a message.
 */
export const extensionCommands = [
  { id: 'search', type: 'query' },
  { id: 'log-request', type: 'action' },
  { id: 'message-to-request', type: 'action' },
  { id: 'message-to-follow-up', type: 'action' },
  { id: 'call', type: 'action' },
] as const;

export type ExtensionCommand = (typeof extensionCommands)[number]['id'];
