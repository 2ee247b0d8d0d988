import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { FollowUp } from '../../bot/domain/follow-ups/follow-up.ts';
import type { PaperKind } from '../../bot/contract/paper.ts';
import { paths } from '../../bot/contract/paths.ts';
import { announceVisit } from './announce.ts';
import { apiOf } from './api-client.ts';
import { aLetter, aReadFinding, aReading } from './builders.ts';
import { startTestApp, type TestApp } from './test-app.ts';

/** What somebody types who means harm, or who writes as people do. */
export const hostile = '=cmd|’/C calc’!A0 <b>bold</b> & *Markdown* مرحبا 🎉';

/** A server with the visit of January 2018 announced, on 1 March 2018, and ways to ask for its papers. */
export interface Papers {
  readonly app: TestApp;
  readonly visit: string;
  /** Imports the letter of the visit: a strength, and an area for improvement with a follow-up. */
  record: (publication?: 'published' | 'draft') => Promise<FollowUp>;
  /** Closes a follow-up: the coordinator asks, the director agrees. */
  close: (followUp: string, achieved: string) => Promise<void>;
  move: (name: 'cancel' | 'defer') => Promise<void>;
  paper: (kind: PaperKind, name?: string) => Promise<{ disposition: string; bytes: Uint8Array }>;
}

export async function startPapers(): Promise<Papers> {
  const app = await startTestApp();
  const visit = await announceVisit(app);
  app.clock.set('2018-03-01T09:00:00Z');
  const { useCases } = app.app;

  return {
    app,
    visit,
    async record(publication = 'published') {
      const coordinator = app.actor('Priya Shah');
      const findings = [
        aReadFinding({ text: 'Advisers know young people well.', kind: 'strength' }),
        aReadFinding({ text: hostile }),
      ];
      const letter = aLetter({ publication, reading: aReading({ findings }) });
      await useCases.importLetter(coordinator, letter);
      const area = (await useCases.listFindings(coordinator)).find(({ text }) => text === hostile);
      return useCases.createFollowUp(coordinator, area?.id ?? '', {
        requestId: randomUUID(),
        action: hostile,
        ownerId: app.actor('Marcus Oyelaran').person.id,
        due: '2018-03-29',
      });
    },
    async close(followUp, achieved) {
      const director = app.actor('Dana Whitfield');
      await useCases.changeFollowUpSettings(director, { needsAgreement: true });
      const evidence = { title: 'Report', url: 'https://council.example/report' };
      const changes = [
        [app.actor('Priya Shah'), { kind: 'add-evidence', ...evidence }],
        [app.actor('Priya Shah'), { kind: 'close', words: achieved }],
        [director, { kind: 'agree' }],
      ] as const;
      for (const [actor, change] of changes) {
        const all = await useCases.listFollowUps(actor);
        const revision = all.find(({ id }) => id === followUp)?.revision ?? 0;
        await useCases.changeFollowUp(actor, followUp, {
          requestId: randomUUID(),
          revision,
          change,
        });
      }
    },
    async move(name) {
      const reason = 'Ofsted rang again';
      const asked = { move: name, reason, fieldwork: null, received: null };
      await useCases.moveVisit(app.actor('Dana Whitfield'), visit, asked);
    },
    async paper(kind, name = 'Priya Shah') {
      const path = `${paths.paper(kind)}?visit=${visit}`;
      const answer = await apiOf(app, name).request('GET', path);
      const disposition = answer.headers.get('content-disposition') ?? '';
      return { disposition, bytes: new Uint8Array(await answer.arrayBuffer()) };
    },
  };
}

export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  return part === undefined ? '' : strFromU8(part);
}
