/**
 * What the people of the sample council did, act by act, in the order of time, worked out for the day it is
 * opened on. Whoever loads the sample only has to do these acts through the same commands as anybody.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { recipientOf } from '#core/letter/address-lines';
import type { Moment } from '#core/records/record';
import type { TermRule } from '#core/records/term-rule';
import { citedLetters } from '#core/sample/sample-citations';
import {
  happeningDay,
  renderTokens,
  type SampleCalendar,
  sampleCalendar,
  shiftedDay,
} from '#core/sample/sample-dates';
import { type SampleOutcome, workedOutAct } from '#core/sample/sample-outcome';
import type { SampleSession } from '#core/sample/sample-session';
import type {
  SampleDossier,
  SampleEvent,
  SampleFiles,
  SampleLetter,
  SamplePerson,
} from '#core/sample/sample-shape';
import type { Fields, SampleAct, SampleHead, SamplePlan, SampleStep } from '#core/sample/sample-step';

type UntimedStep = SampleAct & { readonly on: CalendarDay; readonly by: string };

/** On one day, one act comes a few minutes after the other; the first in the morning. */
function momentOn(day: CalendarDay, place: number): Moment {
  const minutes = 8 * 60 + 30 + place * 4;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`;
}

function timed(steps: readonly UntimedStep[]): SampleStep[] {
  // Stable, so that acts of one day keep the order in which they had to be done.
  const sorted = steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return sorted.map((step, index) => {
    const firstOfDay = sorted.findIndex((other) => other.on === step.on);
    return { ...step, at: momentOn(step.on, index - firstOfDay) };
  });
}

function termRules(files: SampleFiles, calendar: SampleCalendar): Fields<TermRule>[] {
  return files.termRules.map((rule) => ({
    ...rule,
    citation: renderTokens(rule.citation, calendar),
    validFrom: rule.validFrom === null ? null : shiftedDay(rule.validFrom, calendar),
    validTo: rule.validTo === null ? null : shiftedDay(rule.validTo, calendar),
  }));
}

/**
 * Works the files out for `today`. Throws a RangeError where they contradict themselves: a key nobody has, a
 * token that means nothing.
 */
export function planSample(files: SampleFiles, today: CalendarDay): SamplePlan {
  const calendar = sampleCalendar(files.council.referenceDay, today);
  const rules = termRules(files, calendar);
  const cited = citedLetters(files, calendar, rules);
  const render = (text: string): string => renderTokens(text, calendar, cited);
  const on = (day: string): CalendarDay => happeningDay(day, calendar);
  const [secretary] = files.people;
  const personWith = (key: string): SamplePerson => {
    const person = files.people.find((one) => one.key === key);
    if (!person) throw new RangeError(`nobody in the sample is called ${key}`);
    return person;
  };

  const headOf = (letter: SampleLetter): SampleHead => {
    const signatory = letter.signatory === undefined ? null : personWith(letter.signatory);
    return {
      kind: letter.kind,
      subject: render(letter.subject),
      date: letter.date === null ? null : on(letter.date),
      yourReference: render(letter.yourReference),
      yourLetterOf: letter.yourLetterOf === null ? null : on(letter.yourLetterOf),
      copiesTo: letter.copiesTo,
      ...(letter.layout ? { layout: letter.layout } : {}),
      ...(letter.numberedHeadings ? { numberedHeadings: true } : {}),
      ...(letter.pointNumbering ? { pointNumbering: letter.pointNumbering } : {}),
      ...(letter.addressee ? { addressee: letter.addressee } : {}),
      ...(letter.salutation !== undefined ? { salutation: letter.salutation } : {}),
      ...(signatory ? { signatoryName: signatory.name, signatoryFunction: signatory.function } : {}),
    };
  };

  const eventOf = (event: SampleEvent): SampleEvent & { on: CalendarDay } => {
    const day = on(event.on);
    switch (event.kind) {
      case 'replied':
        return {
          ...event,
          on: day,
          reference: render(event.reference),
          remark: render(event.remark),
          text: event.text.map(render),
        };
      case 'extended':
        return { ...event, on: day, until: on(event.until), reason: render(event.reason) };
      case 'promised':
        return { ...event, on: day, day: on(event.day), words: render(event.words) };
      case 'suspended':
      case 'resumed':
      case 'closed':
        return { ...event, on: day, reason: render(event.reason) };
      default:
        return { ...event, on: day };
    }
  };

  const remarkSteps = (
    letter: string,
    { by, on: day, passage, words, answer }: SampleLetter['remarks'][number],
    remark: string,
  ): UntimedStep[] => {
    const said: UntimedStep = {
      kind: 'addComment',
      on: on(day),
      by: personWith(by).key,
      letter,
      remark,
      passage,
      words: render(words),
    };
    if (!answer) return [said];
    const answered: UntimedStep = {
      kind: 'answerComment',
      on: on(answer.on),
      by: personWith(answer.by).key,
      letter,
      remark,
      words: render(answer.words),
    };
    return [said, answered];
  };

  const stepsOfLetter = (letter: SampleLetter, dossier: string): UntimedStep[] => {
    const by = secretary.key;
    const [addressee = ''] = letter.addressee ?? files.council.addressee;
    const recipients = [recipientOf(addressee), ...letter.copiesTo];
    return [
      {
        kind: 'createLetter',
        on: on(letter.begunOn),
        by: personWith(letter.begunBy).key,
        dossier,
        letter: letter.key,
        head: headOf(letter),
        predecessor: letter.predecessor,
        body: letter.body.map(render),
      },
      ...letter.events.flatMap((written): UntimedStep[] => {
        const event = eventOf(written);
        const registered: UntimedStep = {
          kind: 'registerEvent',
          on: event.on,
          by,
          letter: letter.key,
          event,
          recipients: event.kind === 'dispatched' ? recipients : [],
        };
        const reference = cited.get(letter.key)?.reference;
        return event.kind === 'dispatched' && reference !== undefined
          ? [{ kind: 'giveReference', on: event.on, by, letter: letter.key, reference }, registered]
          : [registered];
      }),
      ...letter.versions.map(
        ({ by: whose, on: day, name }): UntimedStep => ({
          kind: 'keepVersion',
          on: on(day),
          by: personWith(whose).key,
          letter: letter.key,
          name,
        }),
      ),
      ...letter.remarks.flatMap((remark, at) => remarkSteps(letter.key, remark, `${letter.key} ${at}`)),
    ];
  };

  const stepsOfDossier = (dossier: SampleDossier, index: number): UntimedStep[] => {
    const { letters, themeYear, definition, ...fields } = dossier;
    const key = String(index);
    const opened = letters.map(({ begunOn }) => on(begunOn)).toSorted()[0] ?? today;
    const create: UntimedStep = {
      kind: 'createDossier',
      on: opened,
      by: secretary.key,
      dossier: key,
      fields: {
        ...fields,
        summary: render(fields.summary),
        themeYear: themeYear === null ? null : Number(on(themeYear).slice(0, 4)),
      },
    };
    const versions = definition.map(({ key: name, by, on: day, ...version }): UntimedStep => {
      const agreed = on(day);
      return {
        kind: 'addDefinition',
        on: agreed,
        by: personWith(by).key,
        dossier: key,
        definition: name,
        version: { ...version, words: render(version.words), on: agreed },
      };
    });
    return [create, ...versions, ...letters.flatMap((letter) => stepsOfLetter(letter, key))];
  };

  const stepsOfSession = (session: SampleSession): UntimedStep[] => {
    const dossier = files.dossiers.findIndex(({ letters }) =>
      letters.some(({ key }) => key === session.letter),
    );
    if (dossier < 0) throw new RangeError(`the sample has no letter ${session.letter}`);
    const by = personWith(session.by).key;
    return [
      { kind: 'holdSession', on: on(session.on), by, dossier: String(dossier), session },
      { kind: 'linkInput', on: on(session.linkedOn), by, session },
      ...session.told.map(
        (told): UntimedStep => ({ kind: 'reportBack', on: on(told.on), by, session, told }),
      ),
    ];
  };

  const stepsOfOutcome = ({ letter, by, acts }: SampleOutcome): UntimedStep[] => {
    if (!files.dossiers.some(({ letters }) => letters.some(({ key }) => key === letter)))
      throw new RangeError(`the sample has no letter ${letter}`);
    const { key } = personWith(by);
    return acts.map(
      (written): UntimedStep => ({
        kind: 'recordOutcome',
        by: key,
        letter,
        ...workedOutAct(written, on, render),
      }),
    );
  };

  const { referenceDay: _, since, logo, ...council } = files.council;
  const setUpOn = shiftedDay(since, calendar);
  const steps = timed([
    ...files.dossiers.flatMap(stepsOfDossier),
    ...files.sessions.flatMap(stepsOfSession),
    ...files.outcomes.flatMap(stepsOfOutcome),
  ]);
  if (steps[0] && steps[0].on <= setUpOn)
    throw new RangeError('something happens before the council is there');
  return {
    setUp: {
      on: setUpOn,
      at: momentOn(setUpOn, 0),
      council: { ...council, sample: true },
      logo,
      people: files.people,
      termRules: rules,
    },
    steps,
  };
}
