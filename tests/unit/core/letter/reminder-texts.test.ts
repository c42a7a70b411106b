import { describe, expect, it } from 'vitest';
import { plainText } from '#core/letter/body';
import type { LateReply } from '#core/letter/late-reply-words';
import { reminderText, secondReminderText } from '#core/letter/reminder-texts';
import { began, day, facts, fromReceipt, late, moved, overSummer, promise, reminded } from './late-replies';

describe('a reminder', () => {
  it('quotes the rule and the reference', () => {
    const text = plainText(reminderText(facts()));
    expect(text).toContain(late.rule.citation);
    expect(text).toContain('(kenmerk 2016/17).');
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
    expect(coming).not.toMatch(/voorbij|“U/);
  });

  it('says of the promised day that it is the last, and of the words that they were written only when they were', () => {
    const text = plainText(reminderText(facts({ promise })));
    expect(text).toContain(
      'Op 1 december 2016 zegde u toe uiterlijk 10 december 2016 te reageren. U schreef toen:',
    );
    const spoken = plainText(reminderText(facts({ promise: { ...promise, isWritten: false } })));
    expect(spoken).toContain('Uw woorden waren toen:');
    expect(spoken).not.toMatch(/schreef|zei/);
  });

  it('tells what the executive let know in the order of its days', () => {
    const text = plainText(reminderText(facts({ promise, interimReplyOn: promise.on })));
    expect(text).toContain(
      'Op 1 december 2016 stuurde u een tussenbericht. Diezelfde dag zegde u toe uiterlijk 10 december 2016 te reageren.',
    );
    expect(text).toMatch(/10 december”\s+Ook die dag is voorbij\. Een volledige reactie ontbreekt nog\./);
  });

  it.each([
    [
      'Ongevraagd advies over het Wmo-vervoer',
      'ons ongevraagde advies over het Wmo-vervoer (kenmerk 2016/17).',
    ],
    ['Wie rijdt er na tienen?', 'ons ongevraagde advies “Wie rijdt er na tienen?” (kenmerk 2016/17).'],
    [
      'Ongevraagd advies: brieven die iedereen begrijpt',
      'onze brief “Ongevraagd advies: brieven die iedereen begrijpt” (kenmerk 2016/17).',
    ],
    [
      'Advies over vervoer: wie betaalt?',
      'onze brief “Advies over vervoer: wie betaalt?” (kenmerk 2016/17).',
    ],
    ['Adviesraden in de regio.', 'ons ongevraagde advies “Adviesraden in de regio” (kenmerk 2016/17).'],
    [
      'De nota „Meedoen” en wat ontbreekt',
      'ons ongevraagde advies “De nota ‘Meedoen’ en wat ontbreekt” (kenmerk 2016/17).',
    ],
    [' ', 'ons ongevraagde advies (kenmerk 2016/17).'],
  ])('names a letter about “%s” within its first sentence', (subject, named) => {
    expect(plainText(reminderText(facts({ subject })))).toContain(
      `Op 28 oktober 2016 stuurden wij u ${named}`,
    );
  });

  it('says when the term began and why, where that is not the dispatch', () => {
    const text = (by: LateReply['began']['by']) =>
      plainText(reminderText(facts({ began: { on: day('2016-11-01'), by } })));
    expect(text('received')).toContain(
      'De termijn begon op 1 november 2016, de dag waarop u ons advies ontving.',
    );
    expect(text('acknowledged')).toContain('1 november 2016, de dag van uw ontvangstbevestiging.');
    expect(text('resent')).toContain('1 november 2016, de dag waarop wij ons advies opnieuw verstuurden.');
    expect(text('dispatched')).not.toContain('begon');
  });

  it('says which free day the sum ended on, as what the council reckons with', () => {
    const text = plainText(reminderText(facts(fromReceipt)));
    expect(text).toContain('viel op een vrije dag: 8 december 2016.');
    expect(text).toContain('Wij rekenen daarom met 9 december 2016 als laatste dag.');
  });

  it('does not say that a reply was owed in any case where the rule asks for one only of who departs', () => {
    const text = plainText(reminderText(facts(fromReceipt)));
    expect(text).toContain('Wijkt u van ons advies af, dan geldt voor uw reactie een termijn van zes weken.');
    expect(text).toContain('Op 10 november 2016 liet u weten van ons advies af te wijken.');
    expect(text).not.toContain('Voor uw reactie geldt');
  });

  it('names both days where the due day moved, and one where it did not', () => {
    expect(plainText(reminderText(facts(moved)))).toContain('eerst 25 november 2016');
    expect(plainText(reminderText(facts()))).not.toContain('eerst');
  });

  it('says of the summer only where the term ran through it', () => {
    expect(plainText(reminderText(facts(overSummer)))).toContain('zomerreces');
    expect(plainText(reminderText(facts()))).not.toContain('reces');
    const before = { began: began('2016-05-10'), due: day('2016-06-30') };
    expect(plainText(reminderText(facts(before)))).not.toContain('reces');
    const overNewYear = { began: began('2016-12-01'), due: day('2017-01-12') };
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
