import type { BotSettings, CredentialsMaker } from './adapter.ts';

const audience = 'https://api.botframework.com';
const loginUrl = 'https://login.microsoftonline.com/';

type Signer = Awaited<ReturnType<CredentialsMaker['createCredentials']>>;

/** Rejects while the bot gets no token to send with. A token that it has is not asked for anew. */
export function createIdentityCheck(
  { MicrosoftAppId = '', ToChannelFromBotLoginUrl = loginUrl, ...settings }: BotSettings,
  credentials: CredentialsMaker,
): () => Promise<void> {
  let signer: Promise<Signer> | undefined;
  return async () => {
    signer ??= credentials.createCredentials(
      MicrosoftAppId,
      settings.ToChannelFromBotOAuthScope ?? audience,
      ToChannelFromBotLoginUrl,
      settings.ValidateAuthority !== 'false',
    );
    await (await signer).signRequest(noRequest());
  };
}

/** Signing is the one thing that credentials do; this request is never sent. */
function noRequest(): Parameters<Signer['signRequest']>[0] {
  return { headers: new Map() } as unknown as Parameters<Signer['signRequest']>[0];
}
