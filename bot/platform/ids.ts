import { v4, v7 } from 'uuid';
import type { Ids } from '../application/ports.ts';

/** Version 7 ids sort by the time they were made, and within one process in exactly that order. */
export const ids: Ids = { event: () => v7(), random: () => v4() };
