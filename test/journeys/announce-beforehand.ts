import { join } from 'node:path';
import { createUseCases } from '../../bot/application/use-cases.ts';
import { demoTenantId, readConfig } from '../../bot/config.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { seedDemo } from '../../bot/demo/seed-demo.ts';
import { connectorUrl } from '../../bot/demo/start-playground.ts';
import { openStore } from '../../bot/open-store.ts';
import { clockFrom } from '../../bot/platform/clock.ts';
import { ids } from '../../bot/platform/ids.ts';
import { createLogBook } from '../support/log-book.ts';
import type { DemoPlace } from '../support/start-demo.ts';

/**
 * Leaves the place of a demo as one does that ends once the director has announced a focused visit
 * on care leavers: the next demo on it tells everybody.
 */
export async function announceBeforehand(place: DemoPlace, at: string): Promise<void> {
  const file = join(place.data, 'visit-ready.sqlite');
  const kept = await openStore(readConfig({ SQLITE_PATH: file, ...place.store }), createLogBook());
  const { store } = kept;
  const useCases = createUseCases({ store, clock: clockFrom(at), ids });
  await seedDemo({ store, useCases }, demoTenantId, connectorUrl(place.ports.playground));
  const director = { council: demoTenantId, person: demoStaff[0]! };
  const { draft } = await useCases.draftCall(director, {
    type: 'focused-visit',
    theme: 'care-leavers',
    call: `${at.slice(0, 10)}T09:30`,
    fieldworkStart: null,
    fieldworkEnd: null,
    meant: false,
  });
  await useCases.announceVisit(director, draft.id);
  await kept.close();
}
