import type { DraftedCall } from '../../bot/application/draft-call.ts';
import type { OwnPart } from '../../bot/application/show-own-part.ts';
import { createUseCases } from '../../bot/application/use-cases.ts';
import { createLinks } from '../../bot/cards/links.ts';
import { mostNames, type Choosable } from '../../bot/cards/owner-field.ts';
import { demoTenantId } from '../../bot/config.ts';
import type { FindingView } from '../../bot/contract/finding.ts';
import type { RequestView } from '../../bot/contract/request.ts';
import type { ReadinessView } from '../../bot/contract/readiness.ts';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import type { Person } from '../../bot/domain/people/person.ts';
import type { VisitTypeKey } from '../../bot/domain/framework/visit-type.ts';
import { ids } from '../../bot/platform/ids.ts';
import { openDatabase } from '../../bot/stores/sqlite/open-database.ts';
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite-store.ts';
import { keepStaff } from '../support/test-app.ts';
import { createTestClock } from '../support/test-clock.ts';

export const links = createLinks(
  'https://visit-ready.example',
  '1f0e5b0c-6a3d-4c1e-8f52-9b7a60d4c311',
);
/** An hour and a half after `now`. */
export const later = '2018-02-20T11:30:00Z';
export const now = '2018-02-20T10:00:00Z';

/** What cards are drawn from, as the product makes it. */
export interface Views {
  drafted: DraftedCall;
  readiness: ReadinessView;
  own: OwnPart;
}

/** A visit of a type, announced and looked at four weeks later by its director. */
export async function viewsOf(
  type: VisitTypeKey,
  staff: readonly Person[] = demoStaff,
): Promise<Views> {
  const store = createSqliteStore(openDatabase(':memory:'));
  await keepStaff(store, staff);
  const clock = createTestClock();
  const useCases = createUseCases({ store, clock, ids });
  const actor = { council: demoTenantId, person: staff[0]! };
  const fields = { fieldworkStart: null, fieldworkEnd: null, meant: false };
  const call = { type, theme: 'care-leavers', call: '2018-01-23T09:30', ...fields };
  const drafted = await useCases.draftCall(actor, call);
  const { visit } = await useCases.announceVisit(actor, drafted.draft.id);
  clock.set(now);
  const readiness = await useCases.showReadiness(actor, visit.id);
  return { drafted, readiness, own: await useCases.showOwnPart(actor, visit.id) };
}

/** As many people as a card lists, whom nothing but their teams tells apart. */
export function namesakes(name: string): Choosable[] {
  return Array.from({ length: mostNames }, (_, at) => ({
    id: `5b1c7f0e-3a52-4c1b-9d27-0e6f4a8c${String(at).padStart(4, '0')}`,
    name,
    team: name,
  }));
}

export function aFindingView(given: Partial<FindingView> = {}): FindingView {
  return {
    id: 'finding-1',
    kind: 'area-for-improvement',
    text: 'Pathway plans are not reviewed often enough.',
    subItems: [],
    tag: null,
    page: 2,
    theme: 'care-leavers',
    themeTitle: 'care leavers',
    publication: 'published',
    edited: false,
    original: null,
    added: false,
    corrected: null,
    revision: 0,
    letterId: 'letter-1',
    letterTitle: 'Focused visit letter: care leavers',
    letterKind: 'focused-visit-letter',
    documentDate: '2018-02-22',
    followUps: [],
    ...given,
  };
}

/** A request that is overdue at `now`. */
export function aRequestView(given: Partial<RequestView> = {}): RequestView {
  return {
    id: 'request-1',
    what: 'Supervision records for the 16-plus team',
    askedBy: 'Caroline',
    owner: { id: 'aisha', name: 'Aisha Rahman' },
    due: '2018-02-20T09:30:00Z',
    originalDue: '2018-02-20T09:00:00Z',
    standing: 'overdue',
    loggedAt: '2018-02-20T08:25:00Z',
    loggedBy: 'Priya Shah',
    given: null,
    withdrawn: null,
    turnaround: null,
    mayGive: true,
    mayEdit: true,
    ...given,
  };
}
