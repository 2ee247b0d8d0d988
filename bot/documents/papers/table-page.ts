import { embargoNotice, type PaperTable } from '../../application/papers/paper.ts';
import { countWords } from '../../contract/list-words.ts';
import { sayMoment, withYear } from '../../contract/spoken-time.ts';

const style = `
  body { font: 1rem/1.5 'Segoe UI', Arial, sans-serif; color: #242424; margin: 1rem auto; max-width: 80rem; padding: 0 1rem; }
  .embargo { border: 3px solid #a4262c; padding: 0.5rem 1rem; font-weight: bold; color: #a4262c; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; }
  caption { text-align: start; font-weight: bold; padding: 0.5rem 0; }
  th, td { border: 1px solid #8a8886; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; white-space: pre-line; overflow-wrap: anywhere; min-width: 5rem; }
  th { background: #e7ecf5; }
  a:focus-visible, .scroll:focus-visible { outline: 3px solid #0f6cbd; }
  @media print { thead { display: table-header-group; } .scroll { overflow: visible; } }
`;

/** What a page of tables says of itself. */
export interface TablePage {
  readonly title: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly embargoed: boolean;
  /** A sentence for whoever hands it on. */
  readonly notice?: string;
  readonly tables: readonly PaperTable[];
}

/** Every table on one page that needs nothing but itself. */
export function tablePage(page: TablePage): string {
  const { tables } = page;
  const title = escaped(page.title);
  const made = escaped(`Made ${sayMoment(page.madeAt, withYear)} by ${page.madeBy}.`);
  const links = tables
    .map(({ name, title: what }) => `<li><a href="#${name}">${escaped(what)}</a></li>`)
    .join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${page.embargoed ? `<p class="embargo">${escaped(embargoNotice)}</p>` : ''}
<p>${made} The same tables are beside this page as CSV files; manifest.json has the SHA-256 of every file.</p>
${page.notice === undefined ? '' : `<p><strong>${escaped(page.notice)}</strong></p>`}
<nav aria-label="Contents"><ul>
${links}
</ul></nav>
${tables.map(section).join('\n')}
</main>
</body>
</html>
`;
}

function section({ name, title, columns, rows }: PaperTable): string {
  const heading = `<h2 id="${name}">${escaped(title)}</h2>`;
  if (rows.length === 0) return `${heading}\n<p>There are none.</p>`;
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((text) => `<td dir="auto">${escaped(text)}</td>`).join('')}</tr>`)
    .join('\n');
  return `${heading}
<div class="scroll" role="region" aria-labelledby="${name}" tabindex="0">
<table>
<caption>${escaped(countWords(rows.length, 'row', 'rows'))}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
