import PDFDocument from 'pdfkit';

/** What a report of our own says. */
export interface ReportWords {
  judgements: readonly { area: string; grade: string }[];
  bullets: readonly { text: string; tag: string | null }[];
}

/** How it is set: what varies from report to report. */
export interface ReportLayout {
  mark: 'round' | 'square' | 'dash';
  heading: string;
  /** The page ends after so many lines of the list. */
  breakAfterLine: number;
  /** Set so wide that bullets wrap elsewhere. */
  wide: boolean;
}

const left = 72;
const leading = 14.5;
const glyphs = {
  round: { font: 'Helvetica', text: '•' },
  // The letter n of a font of pictures, as Word's own bullets are.
  square: { font: 'ZapfDingbats', text: 'n' },
  dash: { font: 'Helvetica', text: '–' },
};

/** An inspection report of two or three pages, in Ofsted's layout. */
export function reportPdf(words: ReportWords, layout: ReportLayout): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: left, autoFirstPage: false });
  const written = new Promise<Uint8Array>((resolve) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
  });
  const page = createPages(pdf);
  writeFront(page, words);
  writeList(page, words, layout);
  page.line('The experiences and progress of children who need help and', { bold: true, size: 14 });
  page.line('protection: requires improvement to be good', { bold: true, size: 14 });
  page.line('1.  Children wait too long for help, because referrals are not read at once.');
  page.foot();
  pdf.end();
  return written;
}

interface LineLook {
  bold?: boolean;
  size?: number;
  indent?: number;
  mark?: { font: string; text: string } | undefined;
  gapAbove?: number;
  right?: string;
}

function createPages(pdf: PDFKit.PDFDocument) {
  let y = left;
  let number = 0;
  function next() {
    if (number > 0) foot();
    pdf.addPage();
    pdf.page.margins.bottom = 0;
    number += 1;
    y = left;
  }
  function put(text: string, x: number, at: number) {
    pdf.text(text, x, at, { lineBreak: false, baseline: 'alphabetic' });
  }
  function foot() {
    pdf.font('Helvetica').fontSize(8);
    put('Inspection of Sampleshire and Westbrook local authority children’s services', left, 780);
    put('5 October 2026 to 16 October 2026', left, 790);
    put(String(number), 520, 790);
  }
  next();
  return {
    next,
    foot,
    width: (text: string, size = 11) => pdf.font('Helvetica').fontSize(size).widthOfString(text),
    line(
      text: string,
      { bold = false, size = 11, indent = 0, mark, gapAbove = 0, right }: LineLook = {},
    ) {
      y += gapAbove;
      if (mark !== undefined) {
        pdf.font(mark.font).fontSize(9);
        put(mark.text, left, y - 0.5);
      }
      pdf.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
      put(text, left + indent, y);
      if (right !== undefined) put(right, 400, y);
      y += leading * (size / 11);
    },
  };
}

type Pages = ReturnType<typeof createPages>;

function writeFront(page: Pages, { judgements }: ReportWords): void {
  page.line('Inspection of Sampleshire and Westbrook', { bold: true, size: 18 });
  page.line('local authority children’s services', { bold: true, size: 18 });
  page.line('Inspection dates: 5 October 2026 to 16 October 2026', { gapAbove: 12 });
  page.line('Lead inspector: Robin Field, His Majesty’s Inspector', { gapAbove: 8 });
  page.line('Judgement', { bold: true, right: 'Grade', gapAbove: 16 });
  for (const { area, grade } of judgements) {
    const [first = '', ...others] = wrapped(page, area, 300);
    const [grading = '', ...rest] = wrapped(page, capital(grade), 90);
    page.line(first, { right: grading, gapAbove: 8 });
    const more = Math.max(others.length, rest.length);
    for (let at = 0; at < more; at += 1) {
      const right = rest[at];
      page.line(others[at] ?? '', right === undefined ? {} : { right });
    }
  }
  page.line('Services have improved since the last inspection, and leaders know what', {
    gapAbove: 16,
  });
  page.line('is still to be done.');
}

function writeList(page: Pages, { bullets }: ReportWords, layout: ReportLayout): void {
  page.line(layout.heading, { bold: true, size: 14, gapAbove: 16 });
  let lines = 0;
  for (const { text, tag } of bullets) {
    const whole = tag === null ? text : `${text.replace(/\.$/, '')} (${tag}).`;
    wrapped(page, whole, layout.wide ? 440 : 330).forEach((line, at) => {
      if (lines === layout.breakAfterLine) page.next();
      const mark = at === 0 ? glyphs[layout.mark] : undefined;
      page.line(line, { indent: 18, mark, gapAbove: at === 0 ? 6 : 0 });
      lines += 1;
    });
  }
  if (layout.heading.endsWith('1')) {
    page.line(
      '1 The areas for improvement have been cross-referenced with the national framework.',
      {
        size: 8,
        gapAbove: 200,
      },
    );
    page.next();
  }
}

function wrapped(page: Pages, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && page.width(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
