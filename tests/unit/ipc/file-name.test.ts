import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '#ipc/file-name';

describe('safeFileName', () => {
  it('keeps a good name as it is', () => {
    expect(safeFileName('Advies beschermd wonen (2024-3).docx')).toBe('Advies beschermd wonen (2024-3).docx');
    expect(safeFileName('Één café.docx')).toBe('Één café.docx');
  });
  it('takes out what a path is made of', () => {
    expect(safeFileName('../../etc/passwd')).toBe('etc passwd');
    expect(safeFileName('Wmo/Jeugd: wat nu?.docx')).toBe('Wmo Jeugd wat nu.docx');
    expect(safeFileName('C:\\Windows\\brief.docx')).toBe('C Windows brief.docx');
  });
  it('never begins or ends with a dot or a blank', () => {
    expect(safeFileName('  .verborgen. ')).toBe('verborgen');
  });
  it('avoids the device names of Windows', () => {
    expect(safeFileName('con.docx')).toBe('_con.docx');
    expect(safeFileName('LPT1')).toBe('_LPT1');
    expect(safeFileName('console.docx')).toBe('console.docx');
  });
  it('takes out marks that turn the order of reading round', () => {
    expect(safeFileName('brief\u202excod.exe')).toBe('briefxcod.exe');
  });
  it('has a name also when nothing is left', () => {
    expect(safeFileName('???')).toBe('bestand');
    expect(safeFileName('/.docx', 'brief')).toBe('brief.docx');
  });
  it('shortens the name and keeps the extension', () => {
    const name = safeFileName(`${'lang '.repeat(100)}.docx`);
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/lang\.docx$/);
  });
  it('is safe for any text, and does nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeFileName(text);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/);
        expect(name.length).toBeGreaterThan(0);
        expect(safeFileName(name)).toBe(name);
      }),
      { seed: 20260101, numRuns: 500 },
    );
  });
});
