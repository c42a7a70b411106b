/** A letter with nothing the matter, and small pieces of body to spoil it with. */
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { BodyNode, LetterBody } from '#core/letter/body';
import { checkLetter } from '#core/letter/desk-check/desk-check';
import type { CheckFacts, LetterToCheck } from '#core/letter/desk-check/facts';
import type { Finding, FindingCode } from '#core/letter/desk-check/finding';
import { usualNumbering } from '#core/letter/point-numbering';
import type { Letter } from '#core/records/letter';
import type { TermRule } from '#core/records/term-rule';

export const day = calendarDayOf;

export const sixWeeks: TermRule = {
  id: '01900000-0000-7000-8000-000000000001',
  v: 1,
  deleted: null,
  source: 'byLaw',
  citation: 'artikel 5 van de Verordening adviesraad Merenveld',
  amount: 6,
  unit: 'weeks',
  startsAt: 'dispatch',
  duty: 'always',
  generalTermsAct: 'applies',
  validFrom: null,
  validTo: null,
  extension: null,
};

export const head: Letter = {
  id: '01900000-0000-7000-8000-000000000002',
  v: 1,
  deleted: null,
  dossierId: '01900000-0000-7000-8000-000000000003',
  kind: 'unsolicitedAdvice',
  subject: 'Wachttijden in de jeugdhulp',
  addressee: ['Aan het college van burgemeester en wethouders van Merenveld'],
  date: day('2026-10-28'),
  yourReference: '',
  yourLetterOf: null,
  contactPerson: '',
  directLine: '',
  contactEmail: '',
  copiesTo: [],
  salutation: 'Geacht college,',
  closing: 'Met vriendelijke groet,',
  signatoryName: 'Pieter Bos',
  signatoryFunction: 'Voorzitter',
  predecessorId: null,
  confidentiality: 'public',
  embargoUntil: null,
  minReader: 2,
  minWriter: 2,
  createdAt: '2026-10-01T09:00:00.000Z',
};

export const facts: CheckFacts = {
  today: day('2026-10-28'),
  rule: sixWeeks,
  dueDay: day('2026-12-09'),
  numbering: usualNumbering,
  councilName: 'Adviesraad Merenveld',
  addressee: head.addressee,
  signatory: { name: 'Pieter Bos', function: 'Voorzitter' },
  ownNames: ['Pieter Bos', 'Joke de Wit'],
  papers: [],
  citable: null,
  others: [],
  speakers: [],
  foundation: null,
};

export function p(...content: readonly (string | BodyNode)[]): BodyNode {
  return {
    type: 'paragraph',
    content: content.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
  };
}

export function h(text: string, level = 2): BodyNode {
  const content = text === '' ? {} : { content: [{ type: 'text', text }] };
  return { type: 'heading', attrs: { level }, ...content };
}

export function list(...items: readonly string[]): BodyNode {
  return {
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [p(item)] })),
  };
}

let points = 0;
export function point(text: string, branch = 'primary', kind = 'recommendation'): BodyNode {
  points += 1;
  return {
    type: 'advicePoint',
    attrs: { id: `point-${points}`, branch, kind },
    content: [text === '' ? { type: 'paragraph' } : p(text)],
  };
}

export const dueDate: BodyNode = { type: 'dueDate' };

/** Asks for a reply with all that belongs to it. */
export const request = p(
  'Wij ontvangen uw reactie graag binnen zes weken, zoals bepaald in artikel 5 van de Verordening. Dat is uiterlijk op ',
  dueDate,
  '.',
);

export interface Given {
  readonly head?: Partial<Letter>;
  readonly facts?: Partial<CheckFacts>;
  readonly reference?: string | null;
}

export function bodyOf(...content: readonly BodyNode[]): LetterBody {
  return { type: 'doc', content };
}

export function toCheck(body: LetterBody, given: Given = {}): LetterToCheck {
  return {
    head: { ...head, ...given.head },
    reference: given.reference === undefined ? '2026/17' : given.reference,
    body,
    facts: { ...facts, ...given.facts },
  };
}

/** What is found in a letter that has, besides `content`, one point and a request for a reply. */
export function found(content: readonly BodyNode[], given: Given = {}): Finding[] {
  return checkLetter(toCheck(bodyOf(point('Zorg voor hulp binnen vier weken.'), ...content, request), given));
}

export function codes(findings: readonly Finding[]): FindingCode[] {
  return findings.map(({ code }) => code);
}

/** The words of the findings with this code. */
export function wordsOf(findings: readonly Finding[], code: FindingCode): string[] {
  return findings.filter((each) => each.code === code).map(({ about }) => about);
}
