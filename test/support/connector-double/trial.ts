import type { DoublePerson } from './messages.ts';
import type { DoubleOptions } from './service.ts';
import { type ConnectorDouble, startConnectorDouble } from './start.ts';

export const asha: DoublePerson = { id: '29:asha', name: 'Asha Rao', aadObjectId: 'aad-asha' };
export const ben: DoublePerson = { id: '29:ben', name: 'Ben Hill', aadObjectId: 'aad-ben' };
export const channelId = '19:readiness@thread.tacv2';

/** A double on trial, with a clock that stands still until it is moved, and requests to try on it. */
export interface Trial {
  double: ConnectorDouble;
  clock: { milliseconds: number };
  ask: (method: string, path: string, body?: object) => Promise<Response>;
  send: (conversationId: string, activity: object) => Promise<Response>;
}

export async function startTrial(options: Partial<DoubleOptions> = {}): Promise<Trial> {
  const clock = { milliseconds: 0 };
  const double = await startConnectorDouble({
    tenantId: 'tenant',
    botId: 'bot',
    people: [asha, ben],
    team: {
      id: '19:team@thread.tacv2',
      name: "Children's services",
      aadGroupId: 'group',
      channels: [{ id: channelId, name: 'Readiness' }],
    },
    now: () => clock.milliseconds,
    ...options,
  });

  function ask(method: string, path: string, body?: object): Promise<Response> {
    const content = body && { body: JSON.stringify(body) };
    return fetch(new URL(`v3/${path}`, double.serviceUrl), { method, ...content });
  }

  return {
    double,
    clock,
    ask,
    send: (conversationId, activity) =>
      ask('POST', `conversations/${encodeURIComponent(conversationId)}/activities`, activity),
  };
}

export function message(text: string): object {
  return { type: 'message', text };
}

/** So many people, for whom one page or one second is not enough. */
export function crowd(size: number): DoublePerson[] {
  return Array.from({ length: size }, (_, index) => ({
    id: `29:${index}`,
    name: `Person ${index}`,
    aadObjectId: `aad-${index}`,
  }));
}
