import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at level AA, and what axe-core's makers advise besides. */
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that changes with a theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/** What axe-core finds wrong with the page as it stands: the rule, and where, one line each. */
export async function axeFindings(page: Page, rules: 'every' | 'colour'): Promise<string[]> {
  const isThere = await page.evaluate<boolean>(`'axe' in globalThis`);
  if (!isThere) await page.evaluate(script);
  const runOnly = rules === 'every' ? everyRule : colourRules;
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })
      .then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => !isFocusCatcher(id, html))
      .map(({ html }) => `${id} (${help}): ${html.slice(0, 200)}`),
  );
}

/**
 * Fluent's tab list and drawers put an element at either end that takes the focus, hands it on at
 * once and is never rested on: hidden, and reached by Tab all the same, as axe-core says.
 */
function isFocusCatcher(rule: string, html: string): boolean {
  return rule === 'aria-hidden-focus' && html.includes('data-tabster-dummy');
}
