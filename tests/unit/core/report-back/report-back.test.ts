import { describe, expect, test } from 'vitest';
import { plainText } from '#core/letter/body';
import { letterState } from '#core/letter/letter-state';
import { REPORT_BACK_VERSION, type ReportBack } from '#core/records/report-back';
import { reportBody, reportSubject } from '#core/report-back/report-body';
import type { ReportFacts } from '#core/report-back/report-facts';
import { sessionReportBody } from '#core/report-back/session-report';
import { outcomesNow, reportState } from '#core/report-back/told';
import { contribution, link } from '../ordering/contributions.ts';
import { adopted, day, facts, letter } from './report-facts.ts';

const said = (given: ReportFacts): string => plainText(reportBody(given));

describe('the report', () => {
  test('says what was heard, what was done with it and what became of it', () => {
    const text = said(facts);
    expect(text).toContain('Wij schreven vier bijdragen op');
    expect(text).toContain('Meer vervoer: De bus moet vaker rijden (één bijdrage).');
    expect(text).toContain('Laat de bus vaker rijden.');
    expect(text).toContain('twee bijdragen vóór en één bijdrage ertegen');
    expect(text).toContain('“De bus komt te weinig.” (een deelnemer)');
    expect(text).toContain('(kenmerk 2026/17) op 28 oktober 2026.');
    expect(text).toContain('uiterlijk op 9 december 2026');
    expect(text).toContain('De lift is stuk.');
    expect(text).not.toContain('Niemand noemde dit');
    expect(reportSubject(facts)).toBe('Terugkoppeling van de conferentie van 5 oktober 2026: Dicht bij huis');
  });
  test('names nobody who did not agree to it, and repeats nothing said in confidence', () => {
    const text = said(facts);
    expect(text).toContain('Bo Jansen');
    for (const secret of ['Ans de Wit', 'Ik ben bang', 'Huis van Ans']) expect(text).not.toContain(secret);
  });
  test('tells the three layers of what became of a point', () => {
    const text = said({ ...facts, letters: [letter({ stories: new Map([['p', adopted]]) })] });
    expect(text).toContain(
      'voor een deel over (reactie van 3 december 2026). De reden: Er is geld voor één lijn.',
    );
    expect(text).toContain('De motie ‘Bus op tijd’ in de gemeenteraad is aangenomen (17 december 2026).');
    expect(text).toContain('Dat is anders dan was afgesproken: op werkdagen.');
  });
  test('without letters says that nothing was done with it yet, and holds with nothing at all', () => {
    expect(said({ ...facts, links: [], letters: [] })).toContain('nog niet in een advies verwerkt');
    expect(said({ ...facts, contributions: [], links: [], letters: [], currents: [] })).toContain(
      'nog geen bijdragen',
    );
  });
  test('is the same text for the same facts', () => {
    expect(reportBody(facts)).toEqual(reportBody(structuredClone(facts)));
  });
});

describe('the report for the members', () => {
  test('says how much was said, who were there, and of each decision that it is one', () => {
    const attendance = (organisation: string, number: number | null) =>
      ({ organisation, number, persons: 'Ans de Wit' }) as ReportFacts['attendances'][number];
    const contributions = [
      contribution('d', 'De raad gaat door.', { mark: 'decision', form: 'paraphrase' }),
      contribution('a', 'Els belt de bus.', { mark: 'action', form: 'paraphrase' }),
    ];
    const attendances = [attendance('Ouderenbond', 12), attendance('mantelzorgers', null)];
    const text = plainText(sessionReportBody({ ...facts, contributions, attendances }));
    expect(text).toContain('De bijeenkomst was in De Kruidhof. Er zijn 2 bijdragen opgeschreven.');
    expect(text).toMatch(/Ouderenbond\s+12\s+mantelzorgers\s+niet geteld\s+Samen\s+12/);
    expect(text).toContain('Besluit: De raad gaat door.');
    expect(text).toContain('Actie: Els belt de bus.');
    expect(text).not.toContain('Ans de Wit');
  });
});

describe('telling again', () => {
  function told(given: ReportFacts, more: Partial<ReportBack> = {}): ReportBack {
    return {
      id: 'r',
      v: REPORT_BACK_VERSION,
      deleted: null,
      sessionId: 's',
      at: '2026-11-01T09:00:00.000Z',
      by: 'els',
      on: day('2026-11-01'),
      channel: 'email',
      recipients: ['Ouderenbond'],
      remark: '',
      told: outcomesNow(given),
      ...more,
    };
  }
  test('is due once a letter went out, and not before', () => {
    expect(reportState(facts, []).isDue).toBe(true);
    expect(reportState({ ...facts, letters: [letter({ state: letterState([]) })] }, []).isDue).toBe(false);
  });
  test('is not due while nothing changed, also when more was linked', () => {
    expect(reportState(facts, [told(facts)])).toMatchObject({ isDue: false, changed: [] });
    expect(reportState({ ...facts, links: [...facts.links, link('u', 'q')] }, [told(facts)]).isDue).toBe(
      false,
    );
  });
  test('is due when a reply or a motion changed what became of a point', () => {
    const now = { ...facts, letters: [letter({ stories: new Map([['p', adopted]]) })] };
    expect(reportState(now, [told(facts)])).toMatchObject({ isDue: true, changed: [{ pointId: 'p' }] });
    expect(reportState(now, [told(facts), told(now, { id: 's', on: day('2027-02-02') })]).isDue).toBe(false);
  });
});
