import { expect, test } from 'vitest';
import { walk } from '#core/letter/body';
import { composeLetter } from '#core/letter/compose-letter';
import type { Council } from '#core/records/council';
import { body, day, letter, uuid } from './letters.ts';

const council: Council = {
  id: uuid(5),
  v: 1,
  deleted: null,
  name: 'Adviesraad Voorbeeldstad',
  municipality: 'Voorbeeldstad',
  postalAddress: ['Postbus 12'],
  phone: '011',
  email: 'raad@x.example',
  website: 'x.example',
  contactPerson: 'Iemand anders',
  directLine: '000',
  contactEmail: 'anders@x.example',
  logo: { hash: 'a'.repeat(64), mediaType: 'image/png', alt: 'Een boom' },
  referencePattern: '{jaar}/{nr}',
  addressee: ['Niet deze'],
  subjectLabel: 'betreft',
  copiesPlacement: 'end',
  window: 'right',
  sample: false,
};

test('a letter has its sender from the council, its head from itself, and its due day in the text', () => {
  const logo = { bytes: new Uint8Array([1]), mediaType: 'image/png', alt: 'Een boom' } as const;
  const document = composeLetter(council, letter, body, '2026/7', day('2027-01-04'), logo, false);
  expect(document).toMatchObject({
    language: 'nl-NL',
    sender: { name: 'Adviesraad Voorbeeldstad', postalAddress: ['Postbus 12'], logo },
    window: 'right',
    addressee: ['College', 'Postbus 1'],
    date: '2026-11-20',
    ourReference: '2026/7',
    yourReference: 'Z/12',
    yourLetterOf: '2026-10-01',
    contactPerson: 'Lot de Wit',
    copiesTo: ['Griffie'],
    copiesPlacement: 'end',
    subject: 'Vervoer naar de dagbesteding',
    subjectLabel: 'betreft',
    signatory: { name: 'Bas Groen', function: 'Voorzitter', council: 'Adviesraad Voorbeeldstad' },
    draft: false,
  });
  expect([...walk(document.body)].find(({ type }) => type === 'dueDate')?.attrs).toEqual({
    day: '2027-01-04',
  });
});

test('the same letter gives the same value, and what it was made of stays as it was', () => {
  const before = JSON.stringify([council, letter, body]);
  const make = () => composeLetter(council, letter, body, null, null, null, true);
  expect(make()).toEqual(make());
  expect(make()).toMatchObject({ ourReference: null, draft: true });
  expect(JSON.stringify([council, letter, body])).toBe(before);
});
