import type { ServiceClientCredentialsFactory } from 'botframework-connector';

/** The bot’s registration in tests. */
export const botId = '7c1e2d3f-4a5b-4c6d-8e7f-9a0b1c2d3e4f';

/** Requests go out unsigned: the double takes anything, and no login service is there to ask. */
export const unsigned = {
  isValidAppId: (appId: string) => Promise.resolve(appId === botId),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: () =>
    Promise.resolve({ signRequest: (request: unknown) => Promise.resolve(request) }),
} as unknown as ServiceClientCredentialsFactory;
