import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { demoTenantId } from '../../bot/config.ts';

/** Entra as far as an API meets it: its signing keys over HTTP, and the tokens that it issues. */
export interface EntraDouble {
  /** Where each council's keys are looked for. */
  readonly keysFrom: string;
  /** How often they have been asked for. */
  keysAsked(): number;
  /** A token of somebody who signed in to the tab, unless the changes say otherwise. */
  token(changes?: JWTPayload, key?: CryptoKey): Promise<string>;
  stop(): void;
}

export async function startEntraDouble(tabAppId: string, oid = ''): Promise<EntraDouble> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: 'entra', alg: 'RS256', use: 'sig' };
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [key] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    keysFrom: `http://127.0.0.1:${port}`,
    keysAsked: () => asked,
    token(changes = {}, signing = privateKey) {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: `https://login.microsoftonline.com/${demoTenantId}/v2.0`,
        aud: tabAppId,
        tid: demoTenantId,
        oid,
        scp: 'access_as_user',
        iat: now,
        exp: now + 600,
        ...changes,
      };
      return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'entra' }).sign(signing);
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
