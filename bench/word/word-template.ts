/** The letter as a template: every run of text is a field, so that filling it gives the same pages. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const RUN = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

export interface Template {
  readonly bytes: Uint8Array;
  readonly data: Readonly<Record<string, string>>;
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

export function templateOf(letter: Uint8Array): Template {
  const zip = new PizZip(letter);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const data: Record<string, string> = {};
  const withFields = xml.replace(RUN, (_run, text: string) => {
    const field = `t${Object.keys(data).length}`;
    data[field] = unescaped(text);
    return `<w:t xml:space="preserve">{${field}}</w:t>`;
  });
  zip.file('word/document.xml', withFields);
  return { bytes: zip.generate({ type: 'uint8array', compression: 'DEFLATE' }), data };
}

export function filled({ bytes, data }: Template): Uint8Array {
  const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
  document.render(data);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
