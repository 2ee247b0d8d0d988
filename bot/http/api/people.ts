import type { Me, PersonView } from '../../contract/person.ts';
import { paths } from '../../contract/paths.ts';
import { loadStaff } from '../../application/people.ts';
import type { Person } from '../../domain/people/person.ts';
import { may, maySeeEmbargoed } from '../../domain/people/permissions.ts';
import { roleTitles } from '../../domain/people/roles.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';

/** Who is looking, and who else there is. */
export function addPeopleRoutes(router: Router, parts: ApiParts): void {
  const { store, personas, callFormUrl, links } = parts;
  router.get(paths.me, ({ actor: { person } }): Promise<Me> => {
    return Promise.resolve({
      person: personView(person),
      may: {
        announceVisit: may(person, 'visit.announce'),
        importLetter: may(person, 'letter.import'),
        publishLetter: may(person, 'letter.publish') && maySeeEmbargoed(person),
        changeGlossary: may(person, 'glossary.change'),
        seeEmbargoed: maySeeEmbargoed(person),
        createFollowUp: may(person, 'follow-up.create'),
        changeRules: may(person, 'rules.change'),
        changePeople: may(person, 'people.change'),
        listReach: may(person, 'reach.list'),
        connectSystems: may(person, 'connections.change'),
        changeRetention: may(person, 'retention.change'),
        readRetention: may(person, 'retention.read'),
        exportPapers: may(person, 'paper.export'),
        exportProofPack: may(person, 'paper.proof-pack'),
        readAudit: may(person, 'audit.read'),
      },
      callFormUrl,
      teamsAppId: links.teamsAppId,
      development: personas !== null,
    });
  });

  router.get(paths.people, async ({ actor }): Promise<PersonView[]> => {
    const { people } = await loadStaff(store, actor.council);
    return people.map(personView);
  });
}

export function personView(person: Person): PersonView {
  return {
    id: person.id,
    name: person.name,
    roles: person.roles.map((role) => roleTitles[role]),
    team: person.team,
  };
}
