import { z } from 'zod';

/**
 * What a rule rests on. `verified`: checked against the source named. `default`: a sensible start
 * that a council may override; `source` then says what suggests it, and whoever shows a date from it
 * adds {@link CHECK_FRAMEWORK}.
 */
export type Basis =
  { kind: 'verified'; source: string } | { kind: 'default'; source?: string | undefined };

/** What is said beside everything that rests on a default. */
export const CHECK_FRAMEWORK = 'check against the current framework';

const basisText = /^(verified|default)(?:: (.+))?$/;

/** A basis in JSON data: `verified: SOURCE`, `default` or `default: SOURCE`. */
export const basisSchema = z.codec(z.string(), z.custom<Basis>(), {
  decode: (text, context): Basis => {
    const [, kind, source] = basisText.exec(text) ?? [];
    if (kind === 'default') return { kind, source };
    if (kind === 'verified' && source !== undefined) return { kind, source };
    context.issues.push({ code: 'custom', message: `“${text}” is not a basis`, input: text });
    return z.NEVER;
  },
  encode: ({ kind, source }) => (source === undefined ? kind : `${kind}: ${source}`),
});
