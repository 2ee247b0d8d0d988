import type { CosmosClientOptions } from '@azure/cosmos';

type HttpClient = NonNullable<CosmosClientOptions['httpClient']>;

/**
 * Lets the SDK believe that it speaks over TLS, without which it sends no Entra token. The requests
 * themselves are as it makes them.
 */
export const asIfEncrypted: HttpClient = {
  async sendRequest(request) {
    const response = await fetch(request.url.replace('https:', 'http:'), {
      method: request.method,
      headers: { ...request.headers.toJSON(), 'x-forwarded-proto': 'https' },
      body: typeof request.body === 'string' ? request.body : null,
      signal: (request.abortSignal as AbortSignal | undefined) ?? null,
    });
    const headers = Object.fromEntries(response.headers);
    const asSdk = {
      has: (name: string) => name.toLowerCase() in headers,
      get: (name: string) => headers[name.toLowerCase()],
      toJSON: () => headers,
    };
    return {
      request,
      status: response.status,
      headers: asSdk as unknown as typeof request.headers,
      bodyAsText: await response.text(),
    };
  },
};
