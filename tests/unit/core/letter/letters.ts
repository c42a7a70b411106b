/** A letter, its events and who makes them, for the rules about letters. */
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import type { LetterBody } from '#core/letter/body';
import type { Letter } from '#core/records/letter';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';

export const day = calendarDayOf;

export function uuid(nr: number): string {
  return `0190aaaa-0000-7000-8000-${String(nr).padStart(12, '0')}`;
}

export function making(today: CalendarDay = day('2026-11-22')): Making {
  let made = 100;
  return {
    actor: uuid(1),
    clock: { now: () => `${today}T10:00:00.000Z`, today: () => today },
    newId: () => {
      made += 1;
      return uuid(made);
    },
  };
}

export const letter: Letter = {
  id: uuid(2),
  v: 1,
  deleted: null,
  dossierId: uuid(3),
  kind: 'unsolicitedAdvice',
  subject: 'Vervoer naar de dagbesteding',
  addressee: ['College', 'Postbus 1'],
  date: day('2026-11-20'),
  yourReference: 'Z/12',
  yourLetterOf: day('2026-10-01'),
  contactPerson: 'Lot de Wit',
  directLine: '012',
  contactEmail: 'lot@x.example',
  copiesTo: ['Griffie'],
  salutation: 'Geacht college,',
  closing: 'Met vriendelijke groet,',
  signatoryName: 'Bas Groen',
  signatoryFunction: 'Voorzitter',
  predecessorId: null,
  confidentiality: 'public',
  embargoUntil: null,
  minReader: 1,
  minWriter: 1,
  createdAt: '2026-11-19T10:00:00.000Z',
};

export const rule: TermRule = {
  id: uuid(4),
  v: 1,
  deleted: null,
  source: 'byLaw',
  citation: 'artikel 7 van de Verordening',
  amount: 6,
  unit: 'weeks',
  startsAt: 'dispatch',
  duty: 'always',
  generalTermsAct: 'applies',
  validFrom: null,
  validTo: null,
  extension: null,
};

type Details<K extends LetterEvent['kind']> = Partial<Omit<Extract<LetterEvent, { kind: K }>, 'kind'>>;

const usual = {
  referenceGiven: { reference: '2026/1' },
  dispatched: { on: day('2026-11-20'), channel: 'email', recipients: [], versionId: uuid(9), rule },
  received: { on: day('2026-11-21'), documentId: null, remark: '' },
  acknowledged: { on: day('2026-11-21'), documentId: null, remark: '' },
  replied: { on: day('2026-11-22'), form: 'final', reference: '', remark: '', documentId: null },
  closed: { on: day('2026-11-22'), reason: 'Overgenomen' },
  reviewAsked: { remark: '' },
  signOffAsked: { versionId: uuid(9), remark: '' },
  changesRequested: { versionId: uuid(9), reason: 'Korter' },
  reopened: { reason: '' },
  signedOff: {
    versionId: uuid(9),
    how: 'paper',
    on: day('2026-11-22'),
    signer: { id: uuid(5), name: 'Bas Groen', function: 'Voorzitter', asDeputy: false, isAuthor: false },
    documentId: null,
    remark: '',
    seal: null,
  },
  withdrawn: { eventId: uuid(0), reason: '' },
} as const;

/** Event number `nr` in the order of making. */
export function event<K extends keyof typeof usual>(
  nr: number,
  kind: K,
  details: Details<K> = {},
): LetterEvent {
  const base = { id: uuid(nr), v: 1, deleted: null, letterId: letter.id, by: uuid(1), kind };
  const at = `2026-11-22T10:00:00.${String(nr).padStart(3, '0')}Z`;
  return { ...base, at, ...usual[kind], ...details } as unknown as LetterEvent;
}

export const body: LetterBody = {
  type: 'doc',
  content: [
    { type: 'summary', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Kort gezegd.' }] }] },
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Advies' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Graag vóór ', marks: [{ type: 'bold' }] },
        { type: 'dueDate' },
        { type: 'hardBreak' },
        { type: 'text', text: 'antwoord.' },
      ],
    },
    {
      type: 'advicePoint',
      attrs: { id: 'p1', branch: 'primary', kind: 'recommendation' },
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Koop bussen.' }] },
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Met lift.' }] }],
            },
          ],
        },
      ],
    },
    {
      type: 'advicePoint',
      attrs: { id: 'p2', branch: 'fallback', kind: 'question' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Waarom niet?' }] }],
    },
    {
      type: 'advicePoint',
      attrs: { id: 'p3', branch: 'primary', kind: 'question' },
      content: [{ type: 'paragraph' }],
    },
    {
      type: 'annex',
      attrs: { id: 'a1', title: 'Cijfers' },
      content: [
        {
          type: 'advicePoint',
          attrs: { id: 'p4', branch: 'fallback', kind: 'recommendation' },
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Of treinen.' }] }],
        },
      ],
    },
  ],
};
