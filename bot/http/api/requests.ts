import { paths } from '../../contract/paths.ts';
import {
  changeRequestSchema,
  logRequestSchema,
  requestStandingTitles,
  sayTurnaround,
  type RequestView,
  type RequestsView,
} from '../../contract/request.ts';
import { sayDay, sayTime } from '../../contract/spoken-time.ts';
import { writeRequestsCsv, type RequestRow } from '../../domain/requests/requests-csv.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';
import { sendFile } from '../send-file.ts';

/** What inspectors ask for during a visit. Every change is answered with the list as it is then. */
export function addRequestRoutes(router: Router, { useCases }: ApiParts): void {
  router.get(paths.requests(':visit'), ({ actor, params }): Promise<RequestsView> => {
    return useCases.listRequests(actor, params.visit ?? '');
  });

  router.post(paths.requests(':visit'), async ({ actor, params, body }): Promise<RequestsView> => {
    const { visit = '' } = params;
    await useCases.logRequest(actor, visit, logRequestSchema.parse(body));
    return useCases.listRequests(actor, visit);
  });

  router.post(
    paths.request(':visit', ':request'),
    async ({ actor, params, body }): Promise<RequestsView> => {
      const { visit = '', request = '' } = params;
      const place = { visitId: visit, requestId: request };
      await useCases.changeRequest(actor, place, changeRequestSchema.parse(body));
      return useCases.listRequests(actor, visit);
    },
  );

  router.get(paths.requestsCsv(':visit'), async ({ actor, params, response }) => {
    const { visit, requests, asOf } = await useCases.listRequests(actor, params.visit ?? '');
    await useCases.recordExport(actor, 'requests', { visit: visit.id });
    sendFile(response, {
      name: `requests-${visit.id}.csv`,
      content: writeRequestsCsv(requests.map((request) => rowOf(request, asOf))),
    });
    return undefined;
  });
}

function rowOf(request: RequestView, now: string): RequestRow {
  const said = (moment: string) => `${sayDay(moment, now)}, ${sayTime(moment)}`;
  const { given, withdrawn, turnaround } = request;
  return {
    request: request.what,
    askedBy: request.askedBy,
    owner: request.owner.name,
    due: said(request.due),
    originallyDue: said(request.originalDue),
    standing:
      given === null
        ? requestStandingTitles[request.standing]
        : `Given ${said(given.at)} by ${given.by}`,
    given: given?.note ?? (withdrawn === null ? '' : `Withdrawn: ${withdrawn.reason}`),
    link: given?.link ?? '',
    turnaround: turnaround === null ? '' : sayTurnaround(turnaround),
  };
}
