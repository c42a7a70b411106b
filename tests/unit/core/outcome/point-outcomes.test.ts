import { describe, expect, test } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import type { AdvicePoint } from '#core/letter/points';
import { newCommitment } from '#core/outcome/commitment-acts';
import { newMotion } from '#core/outcome/motion-acts';
import { askedWords, openQuestions } from '#core/outcome/open-questions';
import { pointFate } from '#core/outcome/point-fate';
import { pointOutcomes } from '#core/outcome/point-outcomes';
import { proposedReason, proposedVerdict } from '#core/outcome/proposed-verdict';
import { askingClauses } from '#core/records/motion';
import { Refusal } from '#core/refusals/refusal';

const day = calendarDayOf;
let made = 0;
const making: Making = {
  clock: { now: () => '2026-11-02T09:00:00.000Z', today: () => day('2026-11-02') },
  actor: 'a',
  newId: () => {
    made += 1;
    return `id-${made}`;
  },
};
const question: AdvicePoint = {
  id: 'q',
  number: '1',
  branch: 'primary',
  kind: 'question',
  text: 'Wanneer komt het onderzoek?',
};
const bare = {
  letterId: 'l',
  letterEvents: [],
  outcomeEvents: [],
  motions: [],
  motionEvents: [],
  commitments: [],
  commitmentEvents: [],
};

describe('an open question', () => {
  const [outcome] = pointOutcomes({ ...bare, points: [question] });
  const letter = { letterId: 'l', subject: 'Vragen', reference: '2014/3', sentOn: day('2014-03-24') };

  test('stays open until it is answered, and says for how long', () => {
    if (!outcome) throw new Error('no outcome');
    expect(pointFate(outcome)).toBe('unanswered');
    const [asked] = openQuestions([{ ...letter, outcomes: [outcome] }]);
    if (!asked) throw new Error('no question');
    expect(askedWords(asked, day('2017-04-14'))).toBe('gesteld op 24 maart 2014, 3 jaar onbeantwoord');
    expect(askedWords(asked, day('2014-04-24'))).toBe('gesteld op 24 maart 2014, 4 weken onbeantwoord');
  });

  test('was not asked by a letter that was not sent', () => {
    expect(openQuestions([{ ...letter, sentOn: null, outcomes: outcome ? [outcome] : [] }])).toEqual([]);
  });
});

describe('what a reply seems to do', () => {
  test.each([
    ['Wij nemen dit punt over.', 'adopted'],
    ['Dit advies nemen wij niet over, omdat het geld ontbreekt.', 'rejected'],
    ['Wij nemen uw advies deels over.', 'partly'],
    ['Wij danken u voor uw brief.', 'noted'],
    ['We thank you for your letter.', 'noted'],
    ['', 'noted'],
  ])('%s', (words, verdict) => {
    expect(proposedVerdict(words)).toBe(verdict);
  });

  test('finds the sentence that says why', () => {
    expect(proposedReason('Wij doen dit niet. Dat is omdat het geld ontbreekt. Tot ziens.')).toBe(
      'Dat is omdat het geld ontbreekt.',
    );
  });
});

test('a motion may have no clauses, but not no title', () => {
  const fields = {
    title: 'De bus terug',
    date: day('2026-11-01'),
    reference: '',
    offAgenda: false,
    movers: [],
    instruction: '',
    clauses: [],
    letterId: null,
    documentId: null,
  };
  const motion = newMotion('d', fields, making);
  if (motion instanceof Refusal) throw motion;
  expect(askingClauses(motion)).toEqual([]);
  expect(newMotion('d', { ...fields, title: ' ' }, making)).toMatchObject({
    code: 'motion.noTitle',
    field: 'title',
  });
});

test('a commitment due before it was made is refused beside its day', () => {
  const fields = {
    words: 'Wij komen erop terug.',
    by: 'College',
    on: day('2026-10-01'),
    source: 'reply',
    documentId: null,
    place: null,
    where: '',
    due: day('2026-09-30'),
    dueCertainty: 'chosen',
    period: '',
    points: [],
  } as const;
  expect(newCommitment('d', fields, making)).toMatchObject({
    code: 'commitment.dueBeforeMade',
    field: 'due',
  });
});
