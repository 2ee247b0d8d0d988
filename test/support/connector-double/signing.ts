import { SignJWT, exportJWK, generateKeyPair, type JWTPayload } from 'jose';

const keyId = 'connector-double';
export const issuer = 'https://api.botframework.com';

export interface Signing {
  /** The OpenID metadata document: where the keys are. */
  metadata(baseUrl: string): object;
  keys(): object;
  /**
   * A token as Teams sends with an activity, good for ten minutes. Claims given replace the usual
   * ones (`exp` and `nbf` in seconds since 1970).
   */
  signToken(claims?: JWTPayload): Promise<string>;
  /** The channels that the key may speak for, from now on; what a reader has kept stays as it was. */
  endorse(channels: readonly string[]): void;
}

/** Made by this process, so nothing that it signs is good anywhere else; once, for it takes long. */
let keyPair: ReturnType<typeof generateKeyPair> | undefined;

/** Signs as Teams does. */
export async function createSigning(usual: JWTPayload): Promise<Signing> {
  const { publicKey, privateKey } = await (keyPair ??= generateKeyPair('RS256'));
  const jwk = await exportJWK(publicKey);
  let endorsements: readonly string[] = ['msteams'];

  return {
    metadata: (baseUrl) => ({
      issuer,
      jwks_uri: `${baseUrl}/openid/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    keys: () => ({
      keys: [{ ...jwk, kid: keyId, use: 'sig', alg: 'RS256', endorsements }],
    }),
    endorse(channels) {
      endorsements = channels;
    },
    signToken: (claims = {}) => {
      const seconds = Math.floor(Date.now() / 1000);
      return new SignJWT({ iss: issuer, nbf: seconds, exp: seconds + 600, ...usual, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT' })
        .sign(privateKey);
    },
  };
}
