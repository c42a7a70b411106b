import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLine, safeLines, safeText } from '#documents/docx/safe-text';
import { parseXml } from '../../../documents-checks/xml-tree';

describe('text for a Word part', () => {
  it.each([
    ['bel\u0007 en \u0000nul', ['bel en nul']],
    ['half \ud83d paar', ['half \ufffd paar']],
    ['heel 😀 paar', ['heel 😀 paar']],
    ['\ufffe\uffff\ufdd0', ['']],
    ['een\ttab', ['een tab']],
    [
      'een\ntwee\r\ndrie\rvier\vvijf\fzes\u0085zeven\u2028acht\u2029negen',
      ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
    ],
    ['مرحبا e\u0301 \u00ad', ['مرحبا e\u0301 \u00ad']],
    ['', ['']],
  ])('%j becomes %j', (text, lines) => {
    expect(safeLines(text)).toEqual(lines);
  });

  it('leaves nothing that XML forbids, whatever comes in', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(units, (codes) => {
        const [line = ''] = safeLines(String.fromCharCode(...codes).replace(/[&<]/g, ''));
        expect(() => parseXml(`<t>${line}</t>`)).not.toThrow();
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('drops lines and ends without words', () => {
    expect(safeText(' \n Geacht college, \n\n\u0000\n geachte raad ')).toBe('Geacht college,\ngeachte raad');
    expect(safeLine(' een\n\ntwee ')).toBe('een twee');
    expect(safeText(' \u0000\n')).toBe('');
  });
});
