import { describe, expect, it } from 'vitest';
import { plainText } from '#core/letter/body';
import { type CombinedFacts, combinedReminderText } from '#core/letter/combined-reminder-text';
import { day, late } from './late-replies';

describe('one reminder for all', () => {
  it('has every letter once, the longest late first', () => {
    const body = combinedReminderText({
      portfolioHolder: 'wethouder Vermeer',
      late: [late, { ...late, subject: 'Oud', daysLate: 90 }, { ...late, subject: 'Tussen', daysLate: 40 }],
      today: day('2016-12-12'),
      answerBy: day('2016-12-27'),
    });
    const text = plainText(body);
    expect(text).toContain('Op drie brieven van onze raad');
    expect(text).toContain('wethouder Vermeer');
    const places = ['“Oud”', '“Tussen”', late.subject].map((subject) => text.indexOf(subject));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });

  const combined = (more: Partial<CombinedFacts> = {}): string =>
    plainText(
      combinedReminderText({
        portfolioHolder: 'wethouder Vermeer',
        late: [late, { ...late, subject: 'Oud', daysLate: 90 }],
        today: day('2016-12-12'),
        answerBy: day('2016-12-27'),
        ...more,
      }),
    );
  const commitment = {
    words: 'Wij bekijken de nota „Meedoen”.',
    by: 'Het college',
    due: day('2016-11-01'),
    partlyOn: null,
  };

  it('quotes with one kind of marks, and names the last day of a commitment as that', () => {
    const text = combined({ commitments: [commitment] });
    expect(text).toContain('“Wij bekijken de nota ‘Meedoen’.” (Het college, uiterlijk 1 november 2016).');
    expect(text).not.toContain('„');
  });

  it('says of a commitment that is partly done that it is', () => {
    expect(combined({ commitments: [commitment] })).not.toContain('deel');
    expect(combined({ commitments: [{ ...commitment, partlyOn: day('2016-10-20') }] })).toContain(
      'Op 20 oktober 2016 is hieraan voor een deel voldaan; de rest staat nog open.',
    );
  });

  it('asks for all that it lists, and for nothing else', () => {
    const plain = combined();
    expect(plain).toContain('op elke brief volledig en schriftelijk te reageren.');
    expect(plain).not.toMatch(/toezegging|vra(?:ag|gen) te/);
    const questions = ['Wanneer komt de bus? (gesteld op 24 maart 2014, 2 jaar onbeantwoord)'];
    expect(combined({ commitments: [commitment] })).toContain('uiterlijk die dag de toezegging na te komen.');
    expect(combined({ questions })).toContain('uiterlijk die dag de vraag te beantwoorden.');
    expect(combined({ commitments: [commitment, commitment], questions: [...questions, 'En?'] })).toContain(
      'uiterlijk die dag de toezeggingen na te komen en de vragen te beantwoorden.',
    );
  });

  it('speaks of one letter as one', () => {
    const text = combined({ late: [late] });
    expect(text).toContain('Op een brief van onze raad');
    expect(text).not.toMatch(/brieven|termijnen| elke /);
  });
});
