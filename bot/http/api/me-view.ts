import type { Actor } from '../../application/actor.ts';
import type { Me, PersonView } from '../../contract/person.ts';
import { may, maySeeEmbargoed } from '../../domain/people/permissions.ts';
import type { Person } from '../../domain/people/person.ts';
import { roleTitles } from '../../domain/people/roles.ts';
import type { ApiParts } from '../api-parts.ts';

/** Who is looking, and what they may do. */
export function meView({ person }: Actor, { personas, callFormUrl, links }: ApiParts): Me {
  return {
    person: personView(person),
    may: {
      announceVisit: may(person, 'visit.announce'),
      importLetter: may(person, 'letter.import'),
      importPublished: may(person, 'letter.import') && may(person, 'letter.publish'),
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
  };
}

export function personView(person: Person): PersonView {
  return {
    id: person.id,
    name: person.name,
    roles: person.roles.map((role) => roleTitles[role]),
    team: person.team,
  };
}
