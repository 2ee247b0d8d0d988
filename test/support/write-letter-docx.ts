import { zip } from './zip.ts';

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`;
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`;
const partRelations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/numbering" Target="numbering.xml"/></Relationships>`;
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (number: number) =>
  `<w:lvl w:ilvl="${number}"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF06E"/></w:lvl>`;
const numbering = `<?xml version="1.0"?><w:numbering ${namespace}><w:abstractNum w:abstractNumId="0">${level(0)}${level(1)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/**
 * A letter as Word saves it: one paragraph for each block of the text, bullets as list items. In
 * the text a blank line parts paragraphs, "• " opens a bullet and an indented "- " a sub-bullet.
 */
export function letterDocx(text: string): Uint8Array {
  const paragraphs = text
    .replaceAll('\f', '')
    .replace(/\n(?=• |\s+- )/g, '\n\n')
    .split(/\n{2,}/)
    .map((block) => paragraph(block));
  const document = `<?xml version="1.0"?><w:document ${namespace}><w:body>${paragraphs.join('')}</w:body></w:document>`;
  return zip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations },
    { name: 'word/_rels/document.xml.rels', content: partRelations },
    { name: 'word/document.xml', content: document },
    { name: 'word/numbering.xml', content: numbering },
  ]);
}

function paragraph(block: string): string {
  const depth = block.startsWith('• ') ? 0 : /^\s+- /.test(block) ? 1 : null;
  const list =
    depth === null
      ? ''
      : `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
  const lines = block.replace(/^(?:• |\s+- )/, '').split('\n');
  // An address keeps its lines; anything else is one running paragraph.
  const runs = /^(?:Ms|Mr) /.test(block)
    ? lines.map((line) => `<w:r><w:t>${escape(line)}</w:t></w:r>`).join('<w:r><w:br/></w:r>')
    : `<w:r><w:t>${escape(lines.map((line) => line.trim()).join(' '))}</w:t></w:r>`;
  return `<w:p>${list}${runs}</w:p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
