import { DomainError } from '../errors.ts';
import type { Basis } from './basis.ts';
import type { FrameworkPack, Override } from './framework-pack.ts';

export interface OverrideRequest {
  pack: FrameworkPack;
  /** `VISIT-TYPE/notice`, `VISIT-TYPE/fieldwork`, `VISIT-TYPE/MILESTONE` or `clock/KEY`. */
  rule: string;
  /** Null to go back to the number that the pack came with. */
  workingDays: number | null;
  /** The pack as it came, without any override; `pack` where left out. */
  shipped?: FrameworkPack | undefined;
  /** Who changes it, by name, and when (ISO instant). */
  by: string;
  at: string;
}

/** A rule's number of working days, with the way to change it in a copied pack. */
interface Numbered {
  basis: Basis;
  workingDays: number;
  /** The fewest that make sense: only a milestone can lie before what it is counted from. */
  least: number;
  change: (workingDays: number, basis: Basis) => void;
}

/** About a year of working days. */
const MOST_DAYS = 250;

/**
 * A copy of the pack in which a default's working days are the council's own, the change recorded
 * with who and when. Throws a {@link DomainError} for a rule that is verified, or that isn't one.
 */
export function overrideRule(request: OverrideRequest): FrameworkPack {
  const { rule, workingDays, by, at } = request;
  const pack = structuredClone(request.pack);
  const found = numberedRule(pack, rule);
  if (found === null) {
    throw new DomainError('not-found', `${pack.title} has no rule “${rule}” in working days.`);
  }
  if (found.basis.kind === 'verified') {
    throw new DomainError(
      'conflict',
      `This rule is checked against a source (${found.basis.source}) and can’t be overridden.`,
    );
  }
  const record: Override = { rule, workingDays, was: found.workingDays, by, at };
  if (workingDays === null)
    backToDefault(found, numberedRule(request.shipped ?? request.pack, rule));
  else changeTo(found, workingDays, `Set by ${by} on ${at.slice(0, 10)}`);
  return { ...pack, overrides: [...pack.overrides, record] };
}

function backToDefault(found: Numbered, shipped: Numbered | null): void {
  if (shipped !== null) found.change(shipped.workingDays, shipped.basis);
}

function changeTo(found: Numbered, workingDays: number, source: string): void {
  if (!Number.isInteger(workingDays) || workingDays < found.least || workingDays > MOST_DAYS) {
    throw new DomainError(
      'invalid',
      `Working days of this rule are a whole number from ${found.least} to ${MOST_DAYS}.`,
    );
  }
  found.change(workingDays, { kind: 'default', source });
}

function numberedRule(pack: FrameworkPack, rule: string): Numbered | null {
  const [owner, key] = rule.split('/');
  if (owner === 'clock')
    return plainRule(
      pack.clocks.find((clock) => clock.key === key),
      1,
    );
  const type = pack.visitTypes.find((visitType) => visitType.key === owner);
  if (key === 'notice') return plainRule(type?.notice, 0);
  if (key === 'fieldwork') return plainRule(type?.fieldwork, 1);

  const milestone = type?.milestones.find((candidate) => candidate.key === key);
  if (milestone?.when.kind !== 'working-day') return null;
  const { when } = milestone;
  return {
    basis: milestone.basis,
    workingDays: when.day,
    least: -MOST_DAYS,
    change: (workingDays, basis) => {
      milestone.when = { ...when, day: workingDays };
      milestone.basis = basis;
    },
  };
}

function plainRule(
  rule: { workingDays: number; basis: Basis } | undefined,
  least: number,
): Numbered | null {
  if (rule === undefined) return null;
  return {
    basis: rule.basis,
    workingDays: rule.workingDays,
    least,
    change: (workingDays, basis) => {
      rule.workingDays = workingDays;
      rule.basis = basis;
    },
  };
}
