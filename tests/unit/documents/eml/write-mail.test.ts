import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { LetterDocument } from '#core/letter/letter-document';
import { writeMail } from '#documents/eml/write-mail';
import { wordWriter } from '#documents/registry/writers';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';

const NAME = '2016-17 Ongevraagd advies over het vervoer.docx';

function mailOf(
  letter: Partial<LetterDocument>,
  bytes: Uint8Array = new Uint8Array([80, 75, 3, 4]),
  name = NAME,
): Uint8Array {
  const whole = { ...transportAdvice, ...letter };
  return writeMail({ letter: whole, attachment: { name, mediaType: wordWriter.mediaType, bytes } });
}

const read = (mail: Uint8Array) =>
  PostalMime.parse(new Uint8Array(mail).buffer, { attachmentEncoding: 'arraybuffer' });
const source = (mail: Uint8Array): string => new TextDecoder().decode(mail);
const header = (mail: Uint8Array): string => source(mail).split('\r\n\r\n', 1)[0] ?? '';

describe('a mail with a letter', () => {
  it('is one that is still to be sent, with the letter attached as it is', async () => {
    const bytes = await wordWriter.write(transportAdvice);
    const mail = mailOf({ ourReference: '2016/17' }, bytes);
    const { subject, text, attachments, headers, from, date } = await read(mail);
    expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect([from, date]).toEqual([undefined, undefined]);
    expect(subject).toBe(`${transportAdvice.subject} (2016/17)`);
    expect(text).toContain('Het kenmerk is 2016/17');
    expect(text).toContain(transportAdvice.signatory.name);
    expect(attachments).toHaveLength(1);
    expect(attachments[0]).toMatchObject({
      filename: NAME,
      mimeType: wordWriter.mediaType,
      disposition: 'attachment',
    });
    expect(new Uint8Array(attachments[0]?.content as ArrayBuffer)).toEqual(bytes);
  });

  it('goes to the addresses that stand in the letter, each once', async () => {
    const { to, cc } = await read(
      mailOf({
        addressee: ['Aan het college', 'college@voorbeeldstad.example'],
        copiesTo: [
          'Griffie (griffie@voorbeeldstad.example)',
          'college@voorbeeldstad.example',
          'Mevrouw De Boer',
        ],
      }),
    );
    expect(to?.map(({ address }) => address)).toEqual(['college@voorbeeldstad.example']);
    expect(cc?.map(({ address }) => address)).toEqual(['griffie@voorbeeldstad.example']);
    expect((await read(mailOf({ addressee: ['Postbus 1'], copiesTo: [] }))).to).toBeUndefined();
  });

  it('keeps every letter of a long subject, in words no longer than mail allows', async () => {
    const subject =
      `Geïntegreerd vervoer in Súdwest-Fryslân 😀 ${'én cliëntondersteuning '.repeat(12)}`.trim();
    const mail = mailOf({ subject, ourReference: null, draft: false });
    expect((await read(mail)).subject).toBe(subject);
    for (const line of header(mail).split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the head of a mail has nothing else.
    expect(header(mail)).toMatch(/^[\u0000-\u007f]*$/);
  });

  it('lets no line break in the letter become a field of the mail', async () => {
    const evil = 'Vervoer\r\nBcc: iedereen@kwaad.example\r\n\r\n<script>';
    const mail = mailOf(
      { subject: evil, ourReference: '1\nX-Kwaad: 1', copiesTo: ['a@b.example\r\nBcc: c@d.example'] },
      new Uint8Array([1]),
      'brief"\r\nX-Naam: 1.docx',
    );
    const { headers, bcc, attachments } = await read(mail);
    expect(bcc).toBeUndefined();
    expect(headers.map(({ key }) => key).sort()).toEqual(
      ['cc', 'content-type', 'mime-version', 'subject', 'x-unsent'].sort(),
    );
    expect(header(mail)).not.toMatch(/^(Bcc|X-Kwaad|X-Naam)/im);
    expect(attachments).toHaveLength(1);
  });

  it('keeps a long name with signs of every kind', async () => {
    const name = `2016-17 Advies ‘cliëntondersteuning’ (50%) ${'één 😀 '.repeat(8)}.docx`;
    const { attachments } = await read(mailOf({}, new Uint8Array([1]), name));
    expect(attachments[0]?.filename).toBe(name);
  });

  it('carries 20 MB unharmed', { timeout: 60_000 }, async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = (at * 2654435761) >>> 24;
    const { attachments } = await read(mailOf({}, bytes));
    const back = new Uint8Array(attachments[0]?.content as ArrayBuffer);
    expect(back.length).toBe(bytes.length);
    expect(Buffer.compare(back, bytes)).toBe(0);
  });

  it('is the same bytes for the same letter', () => {
    expect(mailOf({})).toEqual(mailOf({}));
  });
});
