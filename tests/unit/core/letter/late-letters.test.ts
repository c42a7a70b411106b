/** What holds for every letter about a late reply. */
import { describe, expect, it } from 'vitest';
import { type LetterBody, plainText, unknownParts } from '#core/letter/body';
import { combinedReminderText } from '#core/letter/combined-reminder-text';
import { registryText } from '#core/letter/registry-text';
import { reminderText, secondReminderText } from '#core/letter/reminder-texts';
import { day, facts, fromReceipt, late, moved, overSummer, reminded } from './late-replies';

const bodies: readonly (readonly [string, LetterBody])[] = [
  ['a reminder', reminderText(facts())],
  ['a reminder with all there can be', reminderText(facts({ ...moved, ...overSummer }))],
  ['a reminder about a term from receipt', reminderText(facts(fromReceipt))],
  ['a second reminder', secondReminderText({ ...facts(moved), remindedOn: reminded.slice(0, 1) })],
  ['a second reminder without a first', secondReminderText(facts(overSummer))],
  [
    'a letter through the registry',
    registryText({ ...facts({ ...moved, ...overSummer }), remindedOn: reminded }),
  ],
  [
    'a letter through the registry after one reminder',
    registryText({ ...facts(), remindedOn: reminded.slice(1) }),
  ],
  ['a letter through the registry without reminders', registryText(facts({ reference: null }))],
  [
    'one reminder for all',
    combinedReminderText({
      portfolioHolder: 'wethouder Vermeer',
      late: [late, { ...late, ...moved, ...overSummer, daysLate: 133 }, { ...late, ...fromReceipt }],
      commitments: [
        { words: 'Wij bekijken het vervoer.', by: 'Het college', due: day('2016-11-01'), partlyOn: null },
        { words: 'Wij meten dat.', by: 'Het college', due: day('2016-11-01'), partlyOn: day('2016-10-20') },
      ],
      today: day('2016-12-12'),
      answerBy: day('2016-12-27'),
    }),
  ],
];

/** Sentences as a reader meets them; the days of the week are not abbreviated, so a full stop ends one. */
function sentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.?!:;])\s+/))
    .filter((sentence) => sentence.trim() !== '');
}

describe.each(bodies)('%s', (_, body) => {
  const text = plainText(body);

  it('has sentences of no more than 25 words, each with a beginning and an end', () => {
    // Subject and citation are the council's own; what is around them is ours.
    for (const sentence of sentences(text.replaceAll(late.subject, 'Vervoer'))) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
      expect(sentence, sentence).toMatch(/[.?!:;”]$/);
    }
  });

  it('says nothing vague, and nothing of the law on late decisions', () => {
    expect(text).not.toMatch(/binnenkort|spoedig|zo snel mogelijk|te zijner tijd/i);
    expect(text).not.toMatch(/ingebrekestelling|in gebreke|dwangsom|Awb|bezwaar/i);
    expect(text).not.toMatch(/undefined|null|NaN|\s\s|\.\./);
  });

  it('names what was sent, the due day, how late it is, and by when an answer is asked', () => {
    expect(text).toContain(late.subject);
    expect(text).toMatch(/(?:28 oktober|20 juni) 2016/);
    expect(text).toMatch(/zes weken/);
    expect(text).toMatch(/(?:9 december|1 augustus) 2016/);
    expect(text).toMatch(/3 dagen/);
    expect(text).toContain('27 december 2016');
  });

  it('holds only what the letter desk knows', () => {
    expect(unknownParts(body)).toEqual([]);
  });
});
