import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, calendarDayOf, daysBetween } from '#core/calendar/calendar-day';
import { type BodyNode, plainText, unknownParts, walk } from '#core/letter/body';
import { ruleOfLetter } from '#core/letter/letter-rule';
import { advicePoints } from '#core/letter/points';
import { LETTER_EVENT_VERSION, type LetterEvent, letterEventShape } from '#core/records/letter-event';
import { TERM_RULE_VERSION, type TermRule } from '#core/records/term-rule';
import type { SampleSources } from '#core/sample/sample-inline';
import { sampleBody } from '#core/sample/sample-markup';
import { planSample } from '#core/sample/sample-plan';
import type { SampleDossier } from '#core/sample/sample-shape';
import type { SamplePlan, SampleStep } from '#core/sample/sample-step';
import { DECREED_DAYS, freeReasons } from '#core/terms/equated-days';
import { termOf } from '#core/terms/term';
import { type TermState, termState } from '#core/terms/term-state';
import { shippedSample } from './shipped-sample';

const files = shippedSample();
const thresholds = { nearlyDueDays: 7, longLateDays: 42 };
/** Two years, with holidays and bridge days on different weekdays. */
const everyDay = Array.from({ length: 2 * 365 }, (_, place) => addDays(calendarDayOf('2026-01-01'), place));

const plans = new Map<CalendarDay, SamplePlan>();
function planOn(today: CalendarDay): SamplePlan {
  const plan = plans.get(today) ?? planSample(files, today);
  plans.set(today, plan);
  return plan;
}

type StepOf<K extends SampleStep['kind']> = Extract<SampleStep, { kind: K }>;

function stepsOf<K extends SampleStep['kind']>(plan: SamplePlan, kind: K): StepOf<K>[] {
  return plan.steps.filter((step): step is StepOf<K> => step.kind === kind);
}

let made = 0;
const newId = (): string => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`;

function rulesOf(plan: SamplePlan): TermRule[] {
  return plan.setUp.termRules.map((rule) => ({ ...rule, id: newId(), v: TERM_RULE_VERSION, deleted: null }));
}

/** As the store would keep them. */
function eventsOf(plan: SamplePlan, letter: string, rule: TermRule | null): LetterEvent[] {
  return stepsOf(plan, 'registerEvent')
    .filter((step) => step.letter === letter)
    .map(({ at, event, recipients }) =>
      letterEventShape.parse({
        ...event,
        ...(event.kind === 'dispatched' ? { recipients, versionId: newId(), rule } : {}),
        ...(event.kind === 'extended' ? { agreed: true } : {}),
        documentId: null,
        id: newId(),
        v: LETTER_EVENT_VERSION,
        letterId: newId(),
        at,
        by: newId(),
      }),
    );
}

function statesOn(today: CalendarDay): Map<string, 'draft' | TermState['kind']> {
  const plan = planOn(today);
  const rules = rulesOf(plan);
  return new Map(
    stepsOf(plan, 'createLetter').map(({ letter, head }) => {
      if (!head.date) return [letter, 'draft'];
      const rule = ruleOfLetter(head.kind, head.date, rules);
      const events = eventsOf(plan, letter, rule);
      return [
        letter,
        termState({ term: termOf(rule, events, DECREED_DAYS), today, events, thresholds }).kind,
      ];
    }),
  );
}

const expected: Readonly<Record<string, 'draft' | TermState['kind']>> = {
  'clientondersteuning-vragen': 'answeredInTime',
  'clientondersteuning-advies': 'nearlyDue',
  'wachttijden-advies': 'longLate',
  'wachttijden-herinnering': 'noReplyOwed',
  'wachttijden-gemeenteraad': 'draft',
  'huishouden-advies': 'answeredLate',
  'huishouden-vervolg': 'late',
  'brieven-proef': 'noReplyOwed',
  'brieven-advies': 'running',
  'vervoer-advies': 'answeredInTime',
  'publiekshal-vragen': 'dueToday',
  'inkomensgrens-advies': 'answeredInTime',
  'gemeentepolis-advies': 'closed',
  'schuldhulp-advies': 'answeredInTime',
  'respijtzorg-vragen': 'notStarted',
  'respijtzorg-advies': 'draft',
};

describe('the sample council, opened on any day', () => {
  it('has every letter in the state it is there for', () => {
    for (const today of everyDay) {
      // No term of a by-law ends on a free day: then it ends on the first ordinary one after.
      const free = freeReasons(today, DECREED_DAYS).length > 0;
      const wanted = { ...expected, ...(free ? { 'publiekshal-vragen': 'nearlyDue' } : {}) };
      expect(Object.fromEntries(statesOn(today)), today).toEqual(wanted);
    }
  }, 60_000);

  it('shows all states there are', () => {
    const kinds: ReadonlySet<string> = new Set(Object.values(expected));
    const all: TermState['kind'][] = ['running', 'nearlyDue', 'dueToday', 'late', 'longLate'];
    all.push('answeredInTime', 'answeredLate', 'noReplyOwed', 'closed');
    for (const kind of [...all, 'draft']) expect(kinds).toContain(kind);
  });

  it('does everything before today and in an order that could be', () => {
    for (const today of everyDay) {
      const { setUp, steps } = planOn(today);
      const moments = [setUp.at, ...steps.map(({ at }) => at)];
      expect(moments, today).toEqual([...new Set(moments)].sort());
      expect((moments.at(-1) ?? '') < today, today).toBe(true);
      const seen = new Set<string>();
      for (const step of steps) {
        if (step.kind === 'createDossier') seen.add(step.dossier);
        else if (step.kind === 'createLetter') {
          expect(seen.has(step.dossier), step.letter).toBe(true);
          if (step.predecessor) expect(seen.has(step.predecessor), step.letter).toBe(true);
          seen.add(step.letter);
        } else if (step.kind === 'addDefinition') {
          expect(seen.has(step.dossier), step.definition).toBe(true);
        } else if (step.kind === 'holdSession') {
          expect(seen.has(step.dossier), step.session.key).toBe(true);
          seen.add(step.session.key);
        } else if (step.kind === 'linkInput' || step.kind === 'reportBack') {
          expect(seen.has(step.session.key) && seen.has(step.session.letter), step.session.key).toBe(true);
        } else expect(seen.has(step.letter), step.letter).toBe(true);
      }
    }
  }, 60_000);

  it('gives references once, counting on within a year', () => {
    for (const today of everyDay) {
      const given = stepsOf(planOn(today), 'giveReference').map(({ reference }) => reference);
      const counted = new Map<string, number>();
      for (const reference of given) {
        const [year = '', number] = reference.split('/');
        counted.set(year, (counted.get(year) ?? 0) + 1);
        expect(Number(number), today).toBe(counted.get(year));
      }
    }
  }, 60_000);

  it('never replies before it is asked, nor dates a letter after its dispatch', () => {
    for (const today of everyDay) {
      const plan = planOn(today);
      for (const { letter, head, on } of stepsOf(plan, 'createLetter')) {
        const events = stepsOf(plan, 'registerEvent').filter((step) => step.letter === letter);
        if (!head.date) {
          expect(events).toEqual([]);
          continue;
        }
        expect(on <= head.date, `${letter} ${today}`).toBe(true);
        if (head.yourLetterOf) expect(head.yourLetterOf <= on, `${letter} ${today}`).toBe(true);
        expect(events[0]?.event.kind, letter).toBe('dispatched');
        expect(events[0]?.on, `${letter} ${today}`).toBe(head.date);
        const days = events.map((step) => step.on);
        expect(days, `${letter} ${today}`).toEqual(days.toSorted());
      }
    }
  }, 60_000);
});

const sources: SampleSources = {
  cited: (source, key) => `${source} ${key}`,
  picture: (file) => ({ hash: file, mediaType: 'image/png', pixelWidth: 1, pixelHeight: 1 }),
};

describe('the letters of the sample', () => {
  const plan = planSample(files, calendarDayOf('2027-05-12'));
  const letters = stepsOf(plan, 'createLetter').map((step) => ({
    ...step,
    parsed: sampleBody(step.body, newId, sources),
    words: plainText(sampleBody(step.body, newId, sources)),
  }));
  const byKey = (key: string) => letters.find(({ letter }) => letter === key)!;
  const everything = JSON.stringify(plan);

  it('are parsed whole, with no token or sign left over', () => {
    expect(letters.length).toBe(Object.keys(expected).length);
    for (const { letter, parsed, words } of letters) {
      expect(unknownParts(parsed), letter).toEqual([]);
      expect(words, letter).not.toMatch(/\*\*|\[\[|\{\{|^[!?>#-] |===|\+\+\+/m);
    }
    expect(everything).not.toMatch(/\{\{/);
  });

  it('have as many points as they say', () => {
    const numbers = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
    const counted: [string, RegExp, 'primary' | 'fallback'][] = [
      ['clientondersteuning-vragen', /stellen wij u (\S+) vragen/, 'primary'],
      ['clientondersteuning-advies', /Dit advies heeft (\S+) punten/, 'primary'],
      ['clientondersteuning-advies', /Het heeft (\S+) punten/, 'fallback'],
      ['wachttijden-advies', /op alle (\S+) de punten/, 'primary'],
      ['wachttijden-herinnering', /stellen wij u (\S+) vragen/, 'primary'],
      ['huishouden-vervolg', /nam (?:u )?\S+ van onze (\S+) punten over/, 'primary'],
      ['brieven-advies', /Wij geven u (\S+) adviezen/, 'primary'],
      ['publiekshal-vragen', /op de (\S+) vragen/, 'primary'],
      ['schuldhulp-advies', /met (\S+) punten waarop/, 'primary'],
    ];
    for (const [key, pattern, branch] of counted) {
      const said = pattern.exec(byKey(key).words)?.[1] ?? '';
      const subject = key === 'huishouden-vervolg' ? 'huishouden-advies' : key;
      const points = advicePoints(byKey(subject).parsed).filter((point) => point.branch === branch);
      expect(numbers[points.length - 1], key).toBe(said);
    }
  });

  it('ask for the reply with the due day, where one is owed', () => {
    const rules = rulesOf(plan);
    const hasDueDate = (node: BodyNode): boolean => [...walk(node)].some(({ type }) => type === 'dueDate');
    for (const { letter, head, parsed } of letters) {
      const rule = !head.date ? null : ruleOfLetter(head.kind, head.date, rules);
      // Where the term starts on receipt no day is known yet, and none is named.
      const wanted = rule?.startsAt === 'dispatch';
      expect(hasDueDate(parsed), letter).toBe(wanted);
    }
  });

  it('are written in sentences one can read', () => {
    for (const { letter, parsed } of letters) {
      for (const block of walk(parsed)) {
        if (block.type !== 'paragraph') continue;
        for (const sentence of plainText(block).split(/(?<=[.?!:])\s+/)) {
          expect(sentence.split(/\s+/).length, `${letter}: ${sentence}`).toBeLessThanOrEqual(25);
        }
      }
    }
  });

  it('cite days of other letters as they were sent', () => {
    const dated = (key: string) => byKey(key).head.date;
    expect(byKey('wachttijden-herinnering').words).toContain(
      stepsOf(plan, 'giveReference').find(({ letter }) => letter === 'wachttijden-advies')?.reference,
    );
    expect(daysBetween(dated('wachttijden-advies')!, dated('wachttijden-herinnering')!)).toBeGreaterThan(42);
  });

  it('name nobody and nothing that can be reached', () => {
    expect(everything).not.toMatch(/\b0\d{9}\b|\b06-\d{8}\b|@(?![a-z-]+\.example)/);
    expect(everything).not.toMatch(/https?:\/\/(?![a-z.-]+\.example)/);
  });
});

describe('a sample that contradicts itself', () => {
  const [first] = files.dossiers as [SampleDossier];
  const withLetter = (change: Partial<SampleDossier['letters'][number]>) => ({
    ...files,
    sessions: [],
    outcomes: [],
    dossiers: [{ ...first, letters: [{ ...first.letters[0]!, ...change }] }],
  });
  const today = calendarDayOf('2026-03-09');

  it('is refused', () => {
    expect(() => planSample(withLetter({ begunBy: 'niemand' }), today)).toThrow('niemand');
    expect(() => planSample(withLetter({ body: ['{{ref:geen}}'] }), today)).toThrow('ref:geen');
    expect(() => planSample(withLetter({ begunOn: '2020-01-06' }), today)).toThrow(
      'before the council is there',
    );
  });
});
