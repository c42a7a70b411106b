/**
 * One letter to Word: our writer against docxtemplater filling a template. The template is a letter of our own in
 * which every run of text is a field, so that both make the same pages.
 */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { writeLetterDocx } from '../../src/documents/docx/write-letter-docx';
import { transportAdvice } from '../../tests/fixtures/letters/transport-advice';
import { type Compared, versus } from '../versus';

const RUN = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function templateOf(letter: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly data: Record<string, string>;
} {
  const zip = new PizZip(letter);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const data: Record<string, string> = {};
  const withFields = xml.replace(RUN, (_run, text: string) => {
    const field = `t${Object.keys(data).length}`;
    data[field] = unescaped(text);
    return `<w:t xml:space="preserve">{${field}}</w:t>`;
  });
  zip.file('word/document.xml', withFields);
  return { bytes: zip.generate({ type: 'uint8array' }), data };
}

export async function wordBench(): Promise<Compared> {
  const { bytes, data } = templateOf(await writeLetterDocx(transportAdvice));
  return versus(
    'One letter to Word, against docxtemplater',
    'less is better; half of it is where this should go',
    () => writeLetterDocx(transportAdvice),
    () => {
      const filled = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
      filled.render(data);
      return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
    },
    40,
  );
}
