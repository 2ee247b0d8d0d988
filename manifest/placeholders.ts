/** `${{NAME}}`, as the Microsoft 365 Agents Toolkit writes and fills it. */
const placeholder = /\$\{\{ *([A-Za-z_]\w*) *\}\}/g;

/** Names of the placeholders in a text, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].flatMap(([, name]) => name ?? []))];
}

/** The text without its placeholders. */
export function withoutPlaceholders(text: string): string {
  return text.replaceAll(placeholder, '');
}

/**
 * The template as JSON with every placeholder replaced by its value; one without a value stays.
 * Values go into the parsed strings, so that a quotation mark in one cannot break the JSON.
 */
export function fillPlaceholders(
  template: string,
  values: Readonly<Record<string, string>>,
): unknown {
  return JSON.parse(template, (_key, value: unknown) =>
    typeof value === 'string'
      ? value.replaceAll(placeholder, (whole, name: string) => values[name] ?? whole)
      : value,
  );
}
