import type { Server } from 'restify';
import { loadStaff } from '../../application/people.ts';
import { paths } from '../../contract/paths.ts';
import type { Person } from '../../domain/people/person.ts';
import { may } from '../../domain/people/permissions.ts';
import type { ApiParts } from '../api-parts.ts';
import { sendRefusal } from '../problem.ts';
import { personView } from './me-view.ts';

/** Whom the persona picker offers, those who may announce first. Added outside production only; asks nobody who they are. */
export function addPersonaRoutes(server: Server, { store, log }: ApiParts, council: string): void {
  server.get(paths.personas, async (_request, response) => {
    try {
      const { people } = await loadStaff(store, council);
      response.json(200, [...people].sort(announcersFirst).map(personView));
    } catch (error) {
      sendRefusal(response, error, log);
    }
  });
}

function announcersFirst(a: Person, b: Person): number {
  return Number(may(b, 'visit.announce')) - Number(may(a, 'visit.announce'));
}
