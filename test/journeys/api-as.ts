import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findingSchema } from '../../bot/contract/finding.ts';
import { followUpSchema } from '../../bot/contract/follow-up.ts';
import { paths } from '../../bot/contract/paths.ts';
import { personSchema } from '../../bot/contract/person.ts';

/** The API of the tab in development, for what a journey begins with. */
export interface JourneyApi {
  /** Somebody of the staff list, by name. */
  idOf: (name: string) => string;
  get: <Body>(path: string, schema: z.core.$ZodType<Body>) => Promise<Body>;
  post: <Body>(path: string, body: object, schema: z.core.$ZodType<Body>) => Promise<Body>;
  /** Makes a follow-up of the demo's earlier letter. */
  makeFollowUp: (asked: { action: string; ownerId: string; due: string }) => Promise<void>;
}

/** Asks the server as one of the demo's people. */
export async function apiAs(tabUrl: string, name: string): Promise<JourneyApi> {
  const personas = await fetch(new URL(paths.personas, tabUrl));
  const people = z.array(personSchema).parse(await personas.json());
  const idOf = (wanted: string) => people.find((person) => person.name === wanted)?.id ?? '';

  async function ask(path: string, request: RequestInit): Promise<unknown> {
    const headers = {
      'content-type': 'application/json',
      authorization: `Persona ${idOf(name)}`,
    };
    const answer = await fetch(new URL(path, tabUrl), { ...request, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  const api: JourneyApi = {
    idOf,
    get: async (path, schema) => z.parse(schema, await ask(path, {})),
    post: async (path, body, schema) =>
      z.parse(schema, await ask(path, { method: 'POST', body: JSON.stringify(body) })),
    async makeFollowUp(asked) {
      const findings = await api.get(paths.findings, z.array(findingSchema));
      const area = findings.find(({ kind }) => kind === 'area-for-improvement')?.id ?? '';
      const body = { requestId: randomUUID(), ...asked };
      await api.post(paths.findingFollowUps(area), body, followUpSchema);
    },
  };
  return api;
}
