import type { Me, PersonView } from '../../contract/person.ts';
import { paths } from '../../contract/paths.ts';
import { loadStaff } from '../../application/people.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';
import { meView, personView } from './me-view.ts';

/** Who is looking, and who else there is. */
export function addPeopleRoutes(router: Router, parts: ApiParts): void {
  router.get(paths.me, ({ actor }): Promise<Me> => Promise.resolve(meView(actor, parts)));

  router.get(paths.people, async ({ actor }): Promise<PersonView[]> => {
    const { people } = await loadStaff(parts.store, actor.council);
    return people.map(personView);
  });
}
