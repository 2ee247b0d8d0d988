const framework = /national\s+framework|^(?:outcome|enabler|principle)s?\b/i;
const lastBrackets = /\s*\(([^()]*)\)?\s*(\.?)$/;

/**
 * Parts a bullet from the reference to the Children's Social Care National Framework that reports
 * carry since 2025: "(outcome 1, national framework)", before or after the full stop.
 */
export function partTag(text: string): { text: string; tag: string | null } {
  const tags: string[] = [];
  let rest = text;
  let stop = '';
  for (;;) {
    const match = lastBrackets.exec(rest);
    const inside = match?.[1]?.trim();
    if (match === null || inside === undefined || !framework.test(inside)) break;
    tags.unshift(inside);
    stop = match[2] === '.' ? '.' : stop;
    rest = rest.slice(0, match.index);
  }
  if (tags.length === 0) return { text, tag: null };
  const ended = /[.!?:;]$/.test(rest);
  return { text: ended ? rest : rest + stop, tag: tags.join('; ') };
}
