import { readFile, writeFile } from 'node:fs/promises';
import PDFDocument from 'pdfkit';

const margin = 72;
const bulletIndent = 15;
const leading = 14.5;

export interface LetterPdfOptions {
  /** Printed small at the foot of each page, beside the page number. */
  footer?: string;
  userPassword?: string;
}

/**
 * Sets a letter in type as Ofsted does: bold headings, bullets with hanging text,
 * a page number at the foot. In the text a form feed begins a page, and an indented
 * line belongs to the bullet above it.
 */
export function letterPdf(text: string, options: LetterPdfOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin,
    autoFirstPage: false,
    info: { Title: 'Sample letter' },
    ...(options.userPassword === undefined ? {} : { userPassword: options.userPassword }),
  });
  const written = collect(document);
  text.split('\f').forEach((page, at) => {
    writePage(document, page, { number: at + 1, footer: options.footer ?? '' });
  });
  document.end();
  return written;
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    document.on('error', reject);
  });
}

function writePage(
  document: PDFKit.PDFDocument,
  text: string,
  { number, footer }: { number: number; footer: string },
): void {
  document.addPage();
  let y = margin;
  const lines = text.split('\n');
  lines.forEach((line, at) => {
    if (line.trim() === '') {
      y += leading * 0.6;
      return;
    }
    if (line.startsWith('• ')) y += 4;
    const bold = isHeading(line, lines[at - 1], lines[at + 1]);
    writeLine(document, line, { y, font: bold ? 'Helvetica-Bold' : 'Helvetica' });
    y += leading;
  });
  const foot = document.page.height - 40;
  document.page.margins.bottom = 0;
  document.font('Helvetica').fontSize(8).text(footer, margin, foot, { lineBreak: false });
  document.fontSize(12).text(String(number), 515, foot, { lineBreak: false });
}

function writeLine(
  document: PDFKit.PDFDocument,
  line: string,
  { y, font }: { y: number; font: string },
): void {
  const bullet = line.startsWith('• ');
  const indent = bullet || /^ {2}/.test(line) ? bulletIndent : 0;
  if (bullet) document.font('Helvetica').fontSize(11).text('•', margin, y, { lineBreak: false });
  const words = line.replace(/^• /, '').trim();
  document
    .font(font)
    .fontSize(11)
    .text(words, margin + indent, y, { lineBreak: false });
}

/** A short line on its own, without a full stop. */
function isHeading(line: string, before = '', after = ''): boolean {
  const alone = before.trim() === '' && after.trim() === '';
  return alone && /^[A-Z].{4,75}[^.,]$/.test(line) && !/^(?:Dear|Yours|\d)/.test(line);
}

if (import.meta.main) {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined) throw new Error('Say which text, and which PDF.');
  await writeFile(to, await letterPdf(await readFile(from, 'utf8')));
}
