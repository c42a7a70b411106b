import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LetterDocument } from '#core/letter/letter-document';
import { letterFileName } from '#documents';
import { transportAdvice } from '../../fixtures/letters/transport-advice';

function named(ourReference: string | null, subject: string, draft = false): string {
  const letter: LetterDocument = { ...transportAdvice, ourReference, subject, draft };
  return letterFileName(letter);
}

describe('the name of a letter’s file', () => {
  it.each([
    ['2016/17', 'Ongevraagd advies over vervoer', '2016-17 Ongevraagd advies over vervoer.docx'],
    [null, 'Advies', 'Advies.docx'],
    ['AR:12', 'Wat nu? "Samen" of <apart> | 50%*', 'AR-12 Wat nu- -Samen- of -apart- - 50%.docx'],
    ['2016/17', '', '2016-17.docx'],
    [null, '...', 'Brief.docx'],
    [null, 'Advies over zorg e.d.', 'Advies over zorg e.d.docx'],
    [null, 'nul', 'Brief nul.docx'],
    [null, 'COM1 en verder', 'Brief COM1 en verder.docx'],
    [null, 'Con.tact', 'Brief Con.tact.docx'],
    [null, 'Contact', 'Contact.docx'],
    [null, 'brief\u202excod.exe', 'briefxcod.exe.docx'],
    [null, 'een\ttwee\ndrie\u0000', 'een-twee-drie.docx'],
    [null, 'Cafe\u0301 😀', 'Café 😀.docx'],
  ])('%j and %j make %j', (reference, subject, name) => {
    expect(named(reference, subject)).toBe(name);
  });

  it('says that a letter is a draft', () => {
    expect(named(null, 'Advies', true)).toBe('Concept Advies.docx');
  });

  it('ends a long subject at a word', () => {
    const name = named('2016/17', 'Advies over de toegankelijkheid van gebouwen '.repeat(5));
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/(Advies|over|de|toegankelijkheid|van|gebouwen)\.docx$/);
  });

  it('is taken by Windows whatever the subject', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('con', 'LPT1.', 'aux .', ' . ', '/', '-', 'nul', '\ud800'),
    );
    fc.assert(
      fc.property(fc.option(text), text, fc.boolean(), (reference, subject, draft) => {
        const name = named(reference, subject, draft);
        expect(name.length).toBeLessThanOrEqual(120);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a name may not have.
        expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|\p{Surrogate}/u);
        expect(name).toMatch(/[^. ]\.docx$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\./i);
        expect(name).toBe(name.trim());
      }),
      { seed: 11, numRuns: 1000 },
    );
  });
});
