import { expect, test } from 'vitest';
import { walk } from '#core/letter/body';
import { composeLetter, type LetterParts, signatureOf } from '#core/letter/compose-letter';
import { usualNumbering } from '#core/letter/point-numbering';
import type { Council } from '#core/records/council';
import type { Person } from '#core/records/person';
import { usualStationery } from '#core/records/stationery';
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

const logo = { bytes: new Uint8Array([1]), mediaType: 'image/png', alt: 'Een boom' } as const;
const signature = { bytes: new Uint8Array([2]), mediaType: 'image/png' } as const;

const parts: LetterParts = {
  council,
  letter,
  body,
  reference: '2026/7',
  dueDay: day('2027-01-04'),
  draft: false,
  logo,
  signature,
  pictures: new Map(),
};

test('a letter has its sender from the council, its head from itself, and its due day in the text', () => {
  const document = composeLetter(parts);
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
    signatory: {
      name: 'Bas Groen',
      function: 'Voorzitter',
      council: 'Adviesraad Voorbeeldstad',
      picture: signature,
    },
    draft: false,
  });
  expect([...walk(document.body)].find(({ type }) => type === 'dueDate')?.attrs).toEqual({
    day: '2027-01-04',
  });
});

test('the same letter gives the same value, and what it was made of stays as it was', () => {
  const before = JSON.stringify([council, letter, body]);
  const make = () => composeLetter({ ...parts, reference: null, draft: true });
  expect(make()).toEqual(make());
  expect(make()).toMatchObject({ ourReference: null, draft: true, signatory: { picture: null } });
  expect(JSON.stringify([council, letter, body])).toBe(before);
});

test('what nobody chose is the usual; a letter may number otherwise than its council', () => {
  expect(composeLetter(parts)).toMatchObject({
    layout: 'letter',
    stationery: usualStationery,
    pointNumbering: usualNumbering,
    numberedHeadings: false,
  });
  const letters = { ...usualNumbering, primary: { style: 'letter', prefix: '' } } as const;
  const sections = { ...usualNumbering, primary: { style: 'section', prefix: '' } } as const;
  const made = composeLetter({
    ...parts,
    council: { ...council, pointNumbering: letters },
    letter: { ...letter, layout: 'memo', numberedHeadings: true, pointNumbering: sections },
  });
  expect(made).toMatchObject({ layout: 'memo', numberedHeadings: true, pointNumbering: sections });
});

test('the signature is of the person whose name is printed', () => {
  const picture = { hash: 'b'.repeat(64), mediaType: 'image/png' } as const;
  const person = (name: string): Person => ({
    id: uuid(7),
    v: 1,
    deleted: null,
    name,
    function: 'Voorzitter',
    role: 'chair',
    email: '',
    signaturePicture: picture,
  });
  expect(signatureOf(letter, [person('Een ander'), person('Bas Groen')])).toBe(picture);
  expect(signatureOf(letter, [person('Een ander')])).toBeNull();
});
