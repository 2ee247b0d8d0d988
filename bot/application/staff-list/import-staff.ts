import { createHash } from 'node:crypto';
import { londonDay } from '../../domain/calendar/london.ts';
import { DomainError } from '../../domain/errors.ts';
import { newPerson } from '../../domain/people/person.ts';
import {
  planStaffImport,
  type StaffPlan,
} from '../../domain/people/staff-list/plan-staff-import.ts';
import { readStaffCsv } from '../../domain/people/staff-list/read-staff-csv.ts';
import type { Actor } from '../actor.ts';
import type { Parts } from '../ports.ts';
import { retryConflict } from '../retry-conflict.ts';
import { decideImport } from './decide-import.ts';
import { finishImport } from './finish-import.ts';
import { readStaffList, type ReadStaffList } from './read-staff-list.ts';
import { demandMayChangePeople, isBeyond, roleRefusal } from './who-may-change.ts';

export interface StaffUpload {
  /** The CSV file as it is. */
  readonly bytes: Uint8Array;
  /** True when whoever is not in the file has left. */
  readonly complete: boolean;
}

export interface PlannedImport extends StaffPlan {
  /** The same for the same changes to the same list. */
  readonly fingerprint: string;
}

/** Says what a staff file would change, and changes nothing. @throws DomainError `not-permitted` */
export function createPlanStaffImport(parts: Parts) {
  return async function plan(actor: Actor, upload: StaffUpload): Promise<PlannedImport> {
    demandMayChangePeople(actor);
    return planOf(parts, actor, { upload, read: await readStaffList(parts.store, actor.council) });
  };
}

/**
 * Imports a staff file, all of it or nothing: what it does is written down, then decided on in one
 * commit, then carried out; from the decision on every reader sees it done, whatever crashes.
 * @param expected the fingerprint of the plan that was looked at; null to import whatever it does
 * @returns what was done; when it has faults nothing was
 * @throws DomainError `not-permitted`, `conflict` when the import would do something else by now
 */
export function createImportStaff(parts: Parts) {
  return async function importStaff(
    actor: Actor,
    upload: StaffUpload,
    expected: string | null,
  ): Promise<PlannedImport> {
    demandMayChangePeople(actor);
    return retryConflict(async () => {
      const read = await readStaffList(parts.store, actor.council);
      const plan = planOf(parts, actor, { upload, read });
      if (expected !== null && expected !== plan.fingerprint) {
        throw new DomainError(
          'conflict',
          'The staff list has changed since you looked. See what the import would do now.',
        );
      }
      if (plan.faults.length > 0 || plan.changes.length === 0) return plan;
      await decideImport(parts, actor, { changes: plan.changes, list: read.list });
      await finishImport(parts.store, actor.council);
      return plan;
    });
  };
}

function planOf(
  { clock }: Parts,
  actor: Actor,
  { upload, read }: { upload: StaffUpload; read: ReadStaffList },
): PlannedImport {
  const people = read.people.map(({ body }) => body);
  const today = londonDay(clock.now()).toString();
  const seed = hash([Buffer.from(upload.bytes).toString('base64'), read.list?.body.revision ?? 0]);
  const plan = planStaffImport(people, {
    file: readStaffCsv(upload.bytes),
    complete: upload.complete,
    day: today,
    unique: (line) => hash([seed, line]).slice(0, 32),
  });
  const known = new Map(people.map((person) => [person.id, person]));
  const beyond = plan.changes.filter(({ personId, name, after }) => {
    const before = known.get(personId) ?? null;
    const person = { ...(before ?? newPerson({ id: personId, name })), ...after };
    return isBeyond(actor, { before, after: person, today });
  });
  const refused = beyond.map(({ line, name }) => ({ line, reason: `${name}: ${roleRefusal}` }));
  return {
    ...plan,
    faults: [...plan.faults, ...refused],
    fingerprint: hash(plan.changes),
  };
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
