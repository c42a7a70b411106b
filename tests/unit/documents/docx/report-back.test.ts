/** What goes back to those who gave their input is a Word file and a mail like any letter of the council. */
import { describe, expect, it } from 'vitest';
import { handOutForm, handOutSubject } from '#core/input/hand-out-form';
import { reportBody, reportSubject } from '#core/report-back/report-body';
import { reportDocument } from '#core/report-back/report-document';
import { sessionReportBody, sessionReportSubject } from '#core/report-back/session-report';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { writeMail } from '#documents/eml/write-mail';
import { openXmlErrors } from '../../../documents-checks/open-xml-errors';
import { checkParts } from '../../../documents-checks/part-checks';
import { contribution, link } from '../../core/ordering/contributions.ts';
import { adopted, day, facts, letter } from '../../core/report-back/report-facts.ts';

const PATIENCE_MS = 60_000;

const council = {
  id: '01900000-0000-7000-8000-000000000001',
  v: 1,
  deleted: null,
  name: 'Adviesraad Merenveld',
  municipality: 'Merenveld',
  postalAddress: ['Postbus 12', '1234 AB Merenveld'],
  phone: '',
  email: 'raad@merenveld.example',
  website: '',
  contactPerson: 'Joke de Wit',
  directLine: '',
  contactEmail: '',
  logo: null,
  referencePattern: '{jaar}/{nr}',
  addressee: [],
  subjectLabel: 'onderwerp',
  copiesPlacement: 'end',
  window: 'left',
  sample: false,
} as const;

const told = { ...facts, letters: [letter({ stories: new Map([['p', adopted]]) })] };
const odd = {
  ...told,
  contributions: [
    ...told.contributions,
    contribution('long', `${'Een heel lang verhaal. '.repeat(2300)}👩‍👧`),
    contribution('odd', '<w:t>&amp;</w:t>\u0000\u000b \ud800 👍 =SOM(A1)'),
  ],
  links: [...told.links, link('long', 'p'), link('odd', 'p', 'against')],
};

function parts(subject: string, body: ReturnType<typeof reportBody>) {
  return { council, logo: null, subject, body, date: day('2026-11-29'), greets: true, addressee: ['Allen'] };
}

describe('the file of a report', () => {
  it.each([
    ['back', reportDocument(parts(reportSubject(told), reportBody(told)))],
    ['back, with odd and very long input', reportDocument(parts(reportSubject(odd), reportBody(odd)))],
    ['for members', reportDocument(parts(sessionReportSubject(odd), sessionReportBody(odd)))],
    [
      'to hand out',
      reportDocument({
        ...parts(handOutSubject(facts.session), handOutForm(facts.session)),
        date: null,
        greets: false,
        addressee: [],
      }),
    ],
    [
      'of a session at which nothing was said',
      reportDocument(
        parts('Leeg', sessionReportBody({ ...facts, contributions: [], currents: [], attendances: [] })),
      ),
    ],
  ])(
    'is valid: %s',
    async (_, document) => {
      const bytes = await writeLetterDocx(document);
      expect(checkParts(bytes)).toEqual([]);
      expect(await openXmlErrors(bytes, 'docx')).toEqual([]);
      expect(await writeLetterDocx(document)).toEqual(bytes);
    },
    PATIENCE_MS,
  );
});

it('stands in the mail itself, for who opens no file', async () => {
  const document = reportDocument(parts(reportSubject(told), reportBody(told)));
  const attachment = { name: 'a.docx', mediaType: 'application/x', bytes: new Uint8Array([1]) };
  const mail = new TextDecoder().decode(writeMail({ letter: document, text: 'whole', attachment }));
  const text = mail.match(/base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)/)?.[1]?.replace(/\s/g, '') ?? '';
  const plain = new TextDecoder().decode(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
  expect(plain.toLowerCase()).toContain('wat wij ermee deden');
  expect(plain).toContain('neemt dit voor een deel over');
  expect(plain).not.toContain('Ans de Wit');
});
