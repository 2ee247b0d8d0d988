import { draftCall, importStaff } from '../../contract/connector/other-operations.ts';
import type { ConnectorCallDraft, ConnectorStaffImport } from '../../contract/connector/views.ts';
import type { DraftedCall } from '../../application/draft-call.ts';
import type { PlannedImport } from '../../application/staff-list/import-staff.ts';
import type { ConnectorParts } from './connector-parts.ts';
import type { ConnectorRouter } from './connector-route.ts';

/** The staff list, and a call for somebody to confirm. */
export function addOtherOperations(router: ConnectorRouter, { useCases }: ConnectorParts): void {
  router.add(importStaff, async ({ actor, body }) => {
    const upload = { bytes: Buffer.from(body.csv), complete: body.complete };
    const plan = body.tryOnly
      ? await useCases.planStaffImport(actor, upload)
      : await useCases.importStaff(actor, upload, null);
    return importView(plan, body.tryOnly);
  });

  router.add(draftCall, async ({ actor, body, requestId }) => {
    const { type = null, theme = null, call = null } = body;
    const { fieldworkStart = null, fieldworkEnd = null } = body;
    const fields = { type, theme, call, fieldworkStart, fieldworkEnd, meant: false };
    return draftView(await useCases.proposeCall(actor, requestId, fields));
  });
}

function importView(
  { changes, unchanged, faults }: PlannedImport,
  tried: boolean,
): ConnectorStaffImport {
  const count = (wanted: string) => changes.filter(({ kind }) => kind === wanted).length;
  return {
    imported: !tried && faults.length === 0,
    added: count('added'),
    changed: count('changed'),
    left: count('left'),
    returned: count('returned'),
    unchanged,
    faults: faults.map(({ line, reason }) => ({ line: line ?? undefined, reason })),
  };
}

function draftView({ draft, problems }: DraftedCall): ConnectorCallDraft {
  return {
    id: draft.id,
    type: draft.type ?? undefined,
    theme: draft.theme ?? undefined,
    call: draft.call ?? undefined,
    fieldworkStart: draft.fieldworkStart ?? undefined,
    fieldworkEnd: draft.fieldworkEnd ?? undefined,
    problems: [...problems.sentences],
    next: 'Nobody has been told. The director or a deputy types “call” to Visit Ready in Teams.',
  };
}
