import type { LetterDocument } from '#core/letter/letter-document';
import { letterFileName, mailWriter, pagePainter, textWriter, wordWriter } from '#documents';
import type { Host } from '#platform';
import { drawApart } from '../../../app/paper/print-letter';
import type { FileFormat } from './export-format';

async function pdfOf(letter: LetterDocument, host: Host): Promise<Uint8Array> {
  if (!host.makePdf) throw new Error('this host makes no PDF');
  const { paper, remove } = await drawApart(letter);
  try {
    return await host.makePdf(await pagePainter.asFile(paper));
  } finally {
    remove();
  }
}

/** The bytes of a letter in one of its forms. */
export async function makeFile(format: FileFormat, letter: LetterDocument, host: Host): Promise<Uint8Array> {
  switch (format) {
    case 'word':
      return wordWriter.write(letter);
    case 'text':
      return textWriter.write(letter);
    case 'pdf':
      return pdfOf(letter, host);
    case 'mail': {
      const { extension, mediaType } = wordWriter;
      const bytes = await wordWriter.write(letter);
      return mailWriter.write({
        letter,
        attachment: { name: letterFileName(letter, extension), mediaType, bytes },
      });
    }
  }
}
