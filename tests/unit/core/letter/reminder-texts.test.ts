import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { type LetterBody, plainText, unknownParts } from '#core/letter/body';
import { combinedReminderText } from '#core/letter/combined-reminder-text';
import type { LateReply } from '#core/letter/late-reply-words';
import { type RegistryFacts, registryText } from '#core/letter/registry-text';
import { reminderText, secondReminderText } from '#core/letter/reminder-texts';

const day = calendarDayOf;

const late: LateReply = {
  kind: 'unsolicitedAdvice',
  subject:
    'Vervoer naar de dagbesteding in de wijken Noord en Oost, en wat daar volgens de bewoners aan ontbreekt',
  reference: '2016/17',
  sentOn: day('2016-10-28'),
  rule: {
    citation: 'artikel 7, tweede lid, van de Verordening adviesraad sociaal domein Voorbeeldstad 2015',
    amount: 6,
    unit: 'weeks',
  },
  due: day('2016-12-09'),
  originalDue: day('2016-12-09'),
  daysLate: 3,
  promise: null,
  interimReplyOn: null,
};
const promise = {
  on: day('2016-12-01'),
  day: day('2016-12-10'),
  words: 'U krijgt onze reactie uiterlijk 10 december',
};

function facts(changes: Partial<LateReply> = {}): RegistryFacts {
  return {
    late: { ...late, ...changes },
    remindedOn: [],
    today: day('2016-12-12'),
    answerBy: day('2016-12-27'),
    municipality: 'Voorbeeldstad',
  };
}

const moved = { originalDue: day('2016-11-25'), promise, interimReplyOn: day('2016-11-20') };
const overSummer = { sentOn: day('2016-06-20'), due: day('2016-08-01') };
const reminded = [day('2016-12-13'), day('2017-01-05')];

const bodies: readonly (readonly [string, LetterBody])[] = [
  ['a reminder', reminderText(facts())],
  ['a reminder with all there can be', reminderText(facts({ ...moved, ...overSummer }))],
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
      late: [late, { ...late, ...moved, ...overSummer, daysLate: 133 }],
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

describe('a reminder', () => {
  it('quotes the rule and the reference', () => {
    const text = plainText(reminderText(facts()));
    expect(text).toContain(late.rule.citation);
    expect(text).toContain('met kenmerk 2016/17');
    expect(plainText(reminderText(facts({ reference: null })))).not.toContain('kenmerk');
  });

  it('counts a single day as one', () => {
    expect(plainText(reminderText(facts({ daysLate: 1 })))).toContain('vandaag 1 dag te laat');
  });

  it('quotes what was promised, and says that the day has gone by only when it has', () => {
    const text = plainText(reminderText(facts({ promise })));
    expect(text).toContain('“U krijgt onze reactie uiterlijk 10 december”');
    expect(text).toContain('Ook die dag is voorbij.');
    const ahead = { ...promise, day: day('2016-12-12'), words: '' };
    const coming = plainText(reminderText(facts({ promise: ahead })));
    expect(coming).toContain('12 december 2016');
    expect(coming).not.toMatch(/voorbij|“/);
  });

  it('names both days where the due day moved, and one where it did not', () => {
    expect(plainText(reminderText(facts(moved)))).toContain('eerst 25 november 2016');
    expect(plainText(reminderText(facts()))).not.toContain('eerst');
  });

  it('says of the summer only where the term ran through it', () => {
    expect(plainText(reminderText(facts(overSummer)))).toContain('zomerreces');
    expect(plainText(reminderText(facts()))).not.toContain('reces');
    const before = { sentOn: day('2016-05-10'), due: day('2016-06-30') };
    expect(plainText(reminderText(facts(before)))).not.toContain('reces');
    const overNewYear = { sentOn: day('2016-12-01'), due: day('2017-01-12') };
    expect(plainText(reminderText(facts(overNewYear)))).not.toContain('reces');
  });
});

describe('a second reminder', () => {
  it('names the reminder before it, and what comes next', () => {
    const text = plainText(secondReminderText({ ...facts(), remindedOn: reminded.slice(0, 1) }));
    expect(text).toContain('Op 13 december 2016 hebben wij u aan uw reactie herinnerd.');
    expect(text).toContain('via de griffie een brief aan de gemeenteraad');
  });
});

describe('a letter through the registry', () => {
  it('speaks of the executive, not to it, and names every reminder', () => {
    const text = plainText(registryText({ ...facts(), remindedOn: reminded }));
    expect(text).toContain('Het college van Voorbeeldstad');
    expect(text).toContain('een herinnering op 13 december 2016');
    expect(text).toContain('een herinnering op 5 januari 2017');
    expect(text).not.toContain('uw reactie');
  });
});

describe('one reminder for all', () => {
  it('has every letter once, the longest late first', () => {
    const body = combinedReminderText({
      portfolioHolder: 'wethouder Vermeer',
      late: [late, { ...late, subject: 'Oud', daysLate: 90 }, { ...late, subject: 'Tussen', daysLate: 40 }],
      today: day('2016-12-12'),
      answerBy: day('2016-12-27'),
    });
    const text = plainText(body);
    expect(text).toContain('Op 3 brieven van onze raad');
    expect(text).toContain('wethouder Vermeer');
    const places = ['Oud,', 'Tussen,', late.subject].map((subject) => text.indexOf(subject));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });
});
