import type { Worksheet } from '@cj-tech-master/excelts';
import { embargoNotice, type Paper } from '../../application/papers/paper.ts';
import { sayDay, writtenOut } from '../../contract/spoken-time.ts';
import { plainText } from './plain-text.ts';

/**
 * How a sheet is printed: on A3, lying, on as many pages across as its text stays readable on; on each
 * the council, what it is about, and the embargo where there is one.
 */
export function setUpPage(
  sheet: Worksheet,
  { council, subject, embargoed, madeAt }: Paper,
  { pagesWide }: { pagesWide: number },
): void {
  Object.assign(sheet.pageSetup, {
    paperSize: 8,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    pageOrder: 'overThenDown',
    margins: { left: 0.4, right: 0.4, top: 0.9, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  const whose = council === null ? '' : `${inHeader(council, 40)}: `;
  const embargo = embargoed ? `\n${embargoNotice}` : '';
  const title = `${whose}action plan, ${inHeader(subject, 60)}`;
  sheet.headerFooter.oddHeader = `&L&"Arial,Bold"&12${title}${embargo}`;
  sheet.headerFooter.oddFooter = `&LAs it stood on ${sayDay(madeAt, writtenOut)}&RPage &P of &N`;
}

/**
 * `&` begins a code in a header. Excel takes a file for damaged whose header is longer than 255
 * characters.
 */
function inHeader(text: string, most: number): string {
  const plain = plainText(text);
  const said = plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
  return said.replaceAll('&', '&&');
}
