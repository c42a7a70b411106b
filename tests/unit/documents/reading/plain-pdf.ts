/**
 * A PDF by hand, with a line of text for each string of a page; an empty string leaves a line open, "@300 " puts what
 * follows 300 points to the right. A page without lines is as empty of text as a scan.
 */
export function plainPdf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const escaped = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`);
  for (const [at, lines] of pages.entries()) {
    const drawn = lines.flatMap((line, row) =>
      line.split(/\s*@300\s/).map((part, column) => {
        const [x, y] = [72 + 300 * column, 760 - 14 * row];
        return part === '' ? '' : `BT /F1 11 Tf 1 0 0 1 ${x} ${y} Tm (${escaped(part)}) Tj ET`;
      }),
    );
    const content = drawn.join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
