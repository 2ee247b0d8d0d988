import { z } from 'zod';
import type { Installer } from '../application/ports.ts';
import { createAskGraph, refusedWith, type GraphParts } from './ask-graph.ts';

const installationsSchema = z.object({ value: z.array(z.object({ id: z.string().min(1) })) });
const chatSchema = z.object({ id: z.string().min(1) });

/** Installs the app for people through Microsoft Graph; `teamsAppId` is its id in the catalogue. */
export function createInstaller({ teamsAppId, ...parts }: GraphParts & { teamsAppId: string }) {
  const ask = createAskGraph(parts);

  return {
    async install({ council, entraId }) {
      const path = `users/${encodeURIComponent(entraId)}/teamwork/installedApps`;
      const app = new URL(`v1.0/appCatalogs/teamsApps/${teamsAppId}`, parts.url).href;
      // 409: somebody, or an earlier try, has installed it already.
      await ask({ council, path, body: { 'teamsApp@odata.bind': app }, fine: 409 });
      const query = new URLSearchParams({
        $expand: 'teamsApp',
        $filter: `teamsApp/id eq '${teamsAppId}'`,
      });
      const found = read(
        installationsSchema,
        await ask({ council, path: `${path}?${query.toString()}` }),
      );
      const [installation] = found.value;
      // What has just been installed may not be listed, or have a chat, for a moment.
      if (installation === undefined) throw refusedWith(0);
      const own = `${path}/${encodeURIComponent(installation.id)}/chat`;
      return read(chatSchema, await ask({ council, path: own, notYet: 404 })).id;
    },
  } satisfies Installer;
}

function read<Answer>(schema: z.ZodType<Answer>, answer: unknown): Answer {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw refusedWith(0);
  return parsed.data;
}
