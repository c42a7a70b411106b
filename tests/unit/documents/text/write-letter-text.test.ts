import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import type { LetterDocument } from '#core/letter/letter-document';
import { letterAsText, writeLetterText } from '#documents/text/write-letter-text';
import { followUpWithAnnexes } from '../../../fixtures/letters/follow-up-advice';
import { body, bullets, heading, link, numbers, paragraph, point } from '../../../fixtures/letters/parts';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';
import { anyLetter } from '../docx/any-letter';

function textOf(...content: readonly BodyNode[]): string {
  const letter: LetterDocument = { ...transportAdvice, body: body(...content) };
  return letterAsText(letter);
}

it('begins with who writes to whom about what, and ends with who signed', () => {
  const text = letterAsText(transportAdvice);
  const { sender, signatory, subject } = transportAdvice;
  const places = [sender.name, 'Datum: ', 'Onderwerp: ', subject.split(' ', 2).join(' '), signatory.name].map(
    (words) => text.lastIndexOf(words),
  );
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(text.indexOf(sender.name)).toBeLessThan(text.indexOf('Datum: '));
  expect(text.lastIndexOf(signatory.name)).toBeGreaterThan(text.indexOf('Datum: '));
});

it('has the numbers of points and items, and what belongs to one under its words', () => {
  const text = textOf(
    point('p', [paragraph('Laat de bus rijden.')]),
    point('f', [paragraph('Wat kost een bus?')], 'fallback', 'question'),
    numbers('een', [paragraph('twee'), bullets('onder twee')]),
    heading(2, 'Een kop'),
  );
  expect(text).toContain('1. Laat de bus rijden.');
  expect(text).toContain('A1. Vraag: Wat kost een bus?');
  expect(text).toContain('1. een\r\n2. twee\r\n   - onder twee');
  expect(text).toContain('Een kop\r\n-------');
});

it('has its notes as numbers in the text and at the end, and links with where they lead', () => {
  const note: BodyNode = {
    type: 'footnote',
    attrs: { id: 'n' },
    content: [{ type: 'text', text: 'Zie het verslag.' }],
  };
  const text = textOf(
    paragraph('Dat bleek', note, ' op ', link('onze site', 'https://raad.example/verslag'), '.'),
  );
  expect(text).toContain('Dat bleek[1] op onze site <https://raad.example/verslag>.');
  expect(text.trimEnd().endsWith('Noten\r\n[1] Zie het verslag.')).toBe(true);
});

it('says what stands in a table, cell by cell, and what a picture shows', () => {
  const cell = (type: string, text: string): BodyNode => ({ type, content: [paragraph(text)] });
  const text = textOf(
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Wie'), cell('tableHeader', 'Aantal')] },
        { type: 'tableRow', content: [cell('tableCell', 'Inwoners'), cell('tableCell', '51')] },
      ],
    },
    {
      type: 'picture',
      attrs: {
        hash: 'a',
        mediaType: 'image/png',
        alt: 'Een grafiek',
        width: 50,
        pixelWidth: 2,
        pixelHeight: 2,
      },
    },
  );
  expect(text).toContain('Wie | Aantal\r\n------------\r\nInwoners | 51');
  expect(text).toContain('[Afbeelding: Een grafiek]');
});

it('is UTF-8 that says so, in lines that end with CRLF and are no longer than their words make them', () => {
  const bytes = writeLetterText(followUpWithAnnexes);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines.join('')).not.toMatch(/[\r\n]/);
  expect(lines.filter((line) => line.length > 72 && line.trim().includes(' '))).toEqual([]);
});

it('can be made of any letter', () => {
  fc.assert(
    fc.property(anyLetter(), (letter) => {
      expect(letterAsText(letter).split('\r\n').join('')).not.toMatch(/[\r\n\v\f]/);
    }),
    { seed: 4, numRuns: 200 },
  );
});
