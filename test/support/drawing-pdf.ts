/** A PDF of one page that draws what a deflated content stream says. */
export function drawingPdf(deflatedDrawing: Uint8Array): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    null,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  objects.forEach((object, at) => {
    offsets.push(Buffer.concat(parts).length);
    const stream = [
      Buffer.from(`<</Length ${deflatedDrawing.length}/Filter/FlateDecode>>stream\n`),
      deflatedDrawing,
      Buffer.from('\nendstream'),
    ];
    const content = object === null ? stream : [Buffer.from(object)];
    parts.push(Buffer.from(`${at + 1} 0 obj`), ...content, Buffer.from('endobj\n'));
  });
  const start = Buffer.concat(parts).length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  parts.push(
    Buffer.from(
      `xref\n0 6\n0000000000 65535 f \n${rows.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
