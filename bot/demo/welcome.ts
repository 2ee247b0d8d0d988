import type { DemoOptions, Ports } from './demo-options.ts';

/** Says which wanted port is taken, and what is used instead; nothing where all are free. */
export function takenPortLines(wanted: Ports, used: Ports): string[] {
  return (['server', 'playground'] as const)
    .filter((part) => wanted[part] !== used[part])
    .map(
      (part) =>
        `Port ${wanted[part]} is taken by another program: the ${part} uses ${used[part]} instead.`,
    );
}

/** Where everything is, and what to type. */
export function welcomeWords(ports: Ports, { data, as }: DemoOptions): string {
  return `
Visit Ready is running. Development identities are on; nothing leaves this machine.

  Teams (Agents Playground)  http://127.0.0.1:${ports.playground}
  The tab                    http://127.0.0.1:${ports.server}/tab/
  Health                     http://127.0.0.1:${ports.server}/health

Type in the Playground’s chat, where you are ${as.name}:

  We’ve had the call. Focused visit on care leavers, 9:30 this morning
  status
  What are the latest findings?

A letter to import in the tab, under Findings: bot/demo/documents/exampleshire-focused-visit-letter.pdf
Everything is kept in ${data}/. Stop with Ctrl+C; start over with: npm run demo -- --fresh
`;
}
