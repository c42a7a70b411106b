/** What people paste, and what somebody may send on purpose. */
import fc from 'fast-check';

export const oddTexts = [
  '😀 gezin 👨‍👩‍👧‍👦 en vlag 🏳️‍🌈',
  'regel een\nregel twee\r\nregel drie\rregel vier',
  'zei "ja"; en \'nee\', dus',
  'مرحبا بالعالم \u202eomgekeerd\u202c',
  'bel\u0007 nul\u0000 \u000b\u001f \ufffe\uffff half \ud83d paar \udc00',
  'tab\ttab',
  '=1+1',
  '+31 6 12345678',
  '-',
  '@SUM(A1)',
  ' =cmd|x',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
  "'=1+1",
  '_x0041_ en _x000D_ en __x005F_',
  '<b>&amp; ]]> --></b>',
  'back\\slash \\n \\; \\,',
  '   blanken   ',
  '00123',
  '2016-12',
  'TRUE',
  '#N/A',
  'e\u0301 \u00e9 \u00a0 \u00ad \u2028 \u0085',
  'BEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT',
] as const;

/** Any UTF-16, halves of characters included, between pieces that mean something to a file format. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
        .map((units) => String.fromCharCode(...units)),
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        ';',
        ',',
        '"',
        "'",
        '\\',
        '\n',
        '\r',
        '\t',
        ' ',
        '_x0041_',
        '<',
        '&',
        'ë',
        '😀',
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

/**
 * What of a text can be read, the same in every format: line breaks of all kinds as one kind, a blank for a tab,
 * none of the characters that belong to no text. Written apart from the code that sees to it.
 */
export function readable(text: string): string {
  const unbroken = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  return Array.from(unbroken, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (char !== '\n' && (code < 32 || (code >= 127 && code < 160))) return '';
    if (code === 0xfffe || code === 0xffff || code === 0xfdd0) return '';
    return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : char;
  }).join('');
}
