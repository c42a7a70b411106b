import { readFileSync } from 'node:fs';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import type { ProposalDoubt } from '#core/letter/letter-proposal';

type Catalogue = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

function catalogue(language: string): Catalogue {
  const file = new URL(`../../../../src/renderer/i18n/reading.${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
}

/** One of each kind; a kind that is added to the union has to be added here. */
const doubts: Readonly<Record<ProposalDoubt['kind'], ProposalDoubt>> = {
  noDate: { kind: 'noDate' },
  noSubject: { kind: 'noSubject' },
  noAddressee: { kind: 'noAddressee' },
  noPoints: { kind: 'noPoints' },
  linesJoined: { kind: 'linesJoined', count: 1 },
  footnotesMoved: { kind: 'footnotesMoved', count: 2 },
  pageLinesMoved: { kind: 'pageLinesMoved', count: 1 },
  linesWithoutField: { kind: 'linesWithoutField', count: 3 },
};
const refusals: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  'reading.empty': {},
  'reading.binary': {},
  'reading.otherFormat': { format: 'PDF' },
  'reading.tooLarge': { megabytes: 50, limit: 5 },
  'reading.broken': { format: 'docx' },
  'reading.locked': { format: 'PDF' },
  'reading.oldOrLockedWord': {},
  'reading.scan': { pages: 4 },
  'reading.tooManyPages': { pages: 700, limit: 600 },
};

describe.each(['nl', 'en'])('the words for what a reader met, in %s', (language) => {
  const entries = catalogue(language);
  const messages = Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message]));
  const intl = createIntl({ locale: language, messages, onError: (error) => expect.fail(error.message) });

  it.each(Object.entries(refusals))('%s', (code, context) => {
    expect(intl.formatMessage({ id: `refusal.${code}` }, context)).toMatch(/^[A-Z].{60,}\.$/);
  });

  it.each(Object.values(doubts))('$kind', ({ kind, ...values }) => {
    expect(intl.formatMessage({ id: `reading.doubt.${kind}` }, values)).toMatch(/^[A-Z\d].{30,}\.$/);
  });

  it('has none that nothing asks for', () => {
    const asked = [
      ...Object.keys(refusals).map((code) => `refusal.${code}`),
      ...Object.keys(doubts).map((kind) => `reading.doubt.${kind}`),
    ];
    expect(Object.keys(entries).sort()).toEqual(asked.sort());
  });
});
