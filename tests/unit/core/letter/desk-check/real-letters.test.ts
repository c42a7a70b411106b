/** The rules on two real letters, which may be read here and not kept: each finding was looked at by eye. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLetter } from '#core/letter/desk-check/desk-check';
import type { Finding, FindingCode } from '#core/letter/desk-check/finding';
import { proposeLetter } from '#documents/reading/text-reader';
import { codes, day, facts, type Given, head, sixWeeks, toCheck } from './letter-to-check';

const FOLDER = '../shared/seeds';
const names = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

function textOf(nr: string): string {
  const name = names.find((each) => each.startsWith(nr));
  return name === undefined ? '' : readFileSync(join(FOLDER, name), 'utf8');
}

function read(nr: string) {
  let made = 0;
  return proposeLetter(textOf(nr), () => {
    made += 1;
    return `id-${made}`;
  });
}

function findings(nr: string, given: Given = {}): Finding[] {
  const { body, ourReference, doubts, ...fields } = read(nr);
  return checkLetter(
    toCheck(body, {
      ...given,
      head: { ...head, ...fields, ...given.head },
      reference: ourReference === '' ? null : ourReference,
    }),
  );
}

function problems(all: readonly Finding[]): FindingCode[] {
  return codes(all.filter(({ severity }) => severity === 'problem'));
}

// `describe.skipIf` would still read the letters while it collects.
const there = names.length > 0;
if (!there) console.warn('The real letters are not here; the desk check is not tried on them.');

describe.runIf(there)('the letter of 28 October 2016', () => {
  const dueDay = day('2016-12-09');
  const rule = { ...sixWeeks, citation: 'artikel 7 van de Verordening' };
  const papers = [
    { source: 'letter', id: 'a', day: day('2015-04-07') },
    { source: 'reply', id: 'b', day: day('2015-06-16') },
  ] as const;

  it('names no term, and counts nine where eight or nine are listed', () => {
    const all = findings('001', { facts: { rule, dueDay, papers } });
    expect(problems(all)).toEqual(['countDiffers', 'requestWithoutTerm']);
    expect(all.find(({ code }) => code === 'countDiffers')?.context).toMatchObject({
      stated: 9,
      listed: 8,
      other: 9,
    });
  });

  it('cites two letters that an empty dossier does not hold', () => {
    const all = findings('001', { facts: { rule, dueDay } });
    expect(all.filter(({ code }) => code === 'letterUnknown').map(({ context }) => context.day)).toEqual([
      '2015-04-07',
      '2015-06-16',
    ]);
  });

  it('gives its conference another day than the memo that answers it', () => {
    const { body } = read('003');
    const others = [{ subject: 'Informatienota', day: day('2017-01-01'), body }];
    const all = findings('001', {
      facts: { rule, dueDay, papers, others: others.map((each) => ({ ...each, day: null })) },
    });
    expect(all.filter(({ code }) => code === 'eventTwoDates')).toMatchObject([
      { context: { here: '5 oktober', there: '5 november' } },
    ]);
  });

  it('quotes an alderman, who speaks in public', () => {
    expect(codes(findings('001'))).not.toContain('personNamed');
  });
});

describe.runIf(there)('the letter of 14 April 2017', () => {
  it('has numbers typed before its points, and a term without its day', () => {
    const all = findings('004', {
      head: { addressee: facts.addressee, salutation: 'x', closing: 'x', signatoryName: 'x' },
    });
    expect(problems(all)).toEqual([
      'headReferenceMissing',
      'termWithoutDate',
      'letterUnknown',
      'pointNumberTyped',
      'pointNumberTyped',
      'pointNumberTyped',
    ]);
  });
});
