import type { Role } from '../roles.ts';

/** A row of a staff file that can be understood; a field whose column is missing is left out. */
export interface StaffRow {
  /** Of the file, counted from 1. */
  readonly line: number;
  readonly name: string;
  readonly entraId: string | null;
  readonly address: string | null;
  readonly roles?: readonly Role[];
  readonly team?: string | null;
  /** Somebody by Entra id, address or name. */
  readonly lineManager?: string | null;
  readonly deputy?: string | null;
  readonly coreGroup?: boolean;
  readonly phone?: string | null;
}

/** Why a row, or the file (line null), cannot be taken. */
export interface StaffFault {
  readonly line: number | null;
  readonly reason: string;
}
