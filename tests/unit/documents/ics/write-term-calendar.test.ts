import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { addDays, calendarDayOf } from '#core/calendar/calendar-day';
import type { TermCalendar, TermCalendarEntry } from '#core/terms/calendar-entry';
import { calendarWriter } from '#documents';
import { writeTermCalendar } from '#documents/ics/write-term-calendar';
import { anyText, oddTexts, readable } from '../odd-texts';
import { calendarWith, entryWith } from './calendar-samples';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(calendar: TermCalendar): string {
  return decoder.decode(writeTermCalendar(calendar));
}

/** As it was before it was folded. */
function linesOf(calendar: TermCalendar): string[] {
  return textOf(calendar).replaceAll('\r\n ', '').split('\r\n');
}

/** As another program reads it. */
function readBack(calendar: TermCalendar): ICAL.Component {
  return new ICAL.Component(ICAL.parse(textOf(calendar)));
}

function eventsOf(calendar: TermCalendar): ICAL.Event[] {
  return readBack(calendar)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

/** Blanks around lines and lines without words go as well. */
function essence(text: string): string {
  const lines = readable(text)
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

describe('a calendar file', () => {
  it('has each due day as an all-day event that calendars know again', async () => {
    const bytes = await calendarWriter.write(calendarWith());
    expect(decoder.decode(bytes)).toBe(textOf(calendarWith()));
    const calendar = readBack(calendarWith());
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const [event] = eventsOf(calendarWith([entryWith({ sequence: 3, url: 'https://raad.example/brief' })]));
    expect(event?.uid).toBe('term-0190a000-0000-7000-8000-000000000001@raadgever');
    expect(event?.sequence).toBe(3);
    expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, '2026-03-29']);
    expect(event?.endDate.toString()).toBe('2026-03-30');
    expect(event?.summary).toBe('Reactie op 2026-04 Vervoer');
    expect(event?.description).toBe('Zes weken na verzending.\nArtikel 9 van de Verordening.');
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-01T08:09:10Z');
    expect(String(event?.component.getFirstPropertyValue('last-modified'))).toBe('2026-02-15T10:20:30Z');
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://raad.example/brief');
    expect(linesOf(calendarWith())).toContain('DTSTART;VALUE=DATE:20260329');
  });

  it('warns at nine in the morning, so many days before', () => {
    const [event] = eventsOf(calendarWith());
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    const triggers = alarms.map((alarm) => alarm.getFirstProperty('trigger'));
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual([
      'DISPLAY',
      'DISPLAY',
      'DISPLAY',
    ]);
    expect(triggers.map((trigger) => trigger?.getParameter('related') ?? 'START')).toEqual([
      'START',
      'START',
      'START',
    ]);
    const hours = triggers.map((trigger) => {
      const value = trigger?.getFirstValue();
      return value instanceof ICAL.Duration ? value.toSeconds() / 3600 : null;
    });
    expect(hours).toEqual([-7 * 24 + 9, -24 + 9, 9]);
  });

  it('calls off when all is called off, and else says so of each', () => {
    const cancelled = entryWith({ status: 'cancelled', alarmDaysBefore: [] });
    expect(readBack(calendarWith([cancelled])).getFirstPropertyValue('method')).toBe('CANCEL');
    const mixed = calendarWith([
      cancelled,
      entryWith({ uid: 'b' }),
      entryWith({ uid: 'c', status: 'tentative' }),
    ]);
    expect(readBack(mixed).getFirstPropertyValue('method')).toBe('PUBLISH');
    const statuses = eventsOf(mixed).map((event) => event.component.getFirstPropertyValue('status'));
    expect(statuses).toEqual(['CANCELLED', 'CONFIRMED', 'TENTATIVE']);
  });

  it('says who publishes it, where there is an address', () => {
    const organizer = { name: 'Raad "Water"; veld, \\ 2', email: 'raad@example.nl' };
    const property = readBack(calendarWith(undefined, { organizer }))
      .getFirstSubcomponent('vevent')
      ?.getFirstProperty('organizer');
    expect(property?.getFirstValue()).toBe('mailto:raad@example.nl');
    expect(property?.getParameter('cn')).toBe("Raad 'Water'; veld, / 2");
    for (const email of ['', 'geen adres', 'a@b.nl\r\nX-EVIL:1', 'a b@c.nl', 'a@b']) {
      const text = textOf(calendarWith(undefined, { organizer: { name: 'Raad', email } }));
      expect(text).not.toMatch(/ORGANIZER|EVIL/);
    }
    expect(textOf(calendarWith(undefined, { organizer: null }))).not.toContain('ORGANIZER');
  });

  it('has a name that stays on its line', () => {
    const lines = linesOf(calendarWith(undefined, { name: 'Waterveld; a, b\\c\r\nX-EVIL:1' }));
    expect(lines).toContain('X-WR-CALNAME:Waterveld\\; a\\, b\\\\c X-EVIL:1');
    expect(lines.filter((line) => line.startsWith('X-EVIL'))).toEqual([]);
  });

  it('leaves addresses on the web as they are, and leaves out what is none', () => {
    const urlOf = (url: string): unknown =>
      readBack(calendarWith([entryWith({ url })]))
        .getFirstSubcomponent('vevent')
        ?.getFirstPropertyValue('url');
    expect(urlOf('https://raad.example/a;b,c?d=é#f')).toBe('https://raad.example/a%3Bb%2Cc?d=%C3%A9#f');
    expect(urlOf('https://raad.example/\r\nX-EVIL:1')).toBe('https://raad.example/X-EVIL:1');
    expect(urlOf('geen adres')).toBeNull();
  });

  it.each(oddTexts)('keeps what can be read of %j', (text) => {
    const [event] = eventsOf(calendarWith([entryWith({ title: `a ${text}`, description: `b ${text}` })]));
    expect(event?.summary).toBe(essence(`a ${text}`).replaceAll('\n', ' '));
    expect(event?.description).toBe(essence(`b ${text}`));
  });

  it('keeps 50,000 characters, folded', () => {
    const long = 'ë😀;,"\\x'.repeat(6_250);
    const [event] = eventsOf(calendarWith([entryWith({ description: long })]));
    expect(event?.description === long).toBe(true);
  });

  it('folds at 75 octets, between characters, and ends each line with CRLF, whatever is in it', () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        const text = textOf(calendar);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const octets = (part: string): number => new TextEncoder().encode(part).length;
        const lines = text.split('\r\n');
        for (const [at, line] of lines.entries()) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          const [, next = ''] = lines[at + 1]?.match(/^ (.)/u) ?? [];
          // Not folded before it has to be; of the head the package sees to that, in its own way.
          if (next !== '' && at > lines.indexOf('BEGIN:VEVENT'))
            expect(octets(line + next)).toBeGreaterThan(75);
          // Half a character would have become a replacement on the way to bytes.
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
      }),
      { seed: 20_263, numRuns: 150 },
    );
  }, 60_000);

  it('is read back by another program, whatever is in it', () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        const events = eventsOf(calendar);
        expect(events).toHaveLength(calendar.entries.length);
        for (const [at, entry] of calendar.entries.entries()) {
          const event = events[at];
          expect(event?.uid).toBe(entry.uid);
          expect(event?.sequence).toBe(entry.sequence);
          expect(event?.startDate.toString()).toBe(entry.day);
          expect(event?.endDate.toString()).toBe(addDays(entry.day, 1));
          expect(event?.summary ?? '').toBe(essence(entry.title).replaceAll('\n', ' '));
          expect(event?.description ?? '').toBe(essence(entry.description));
          expect(event?.component.getAllSubcomponents('valarm')).toHaveLength(entry.alarmDaysBefore.length);
        }
      }),
      { seed: 20_264, numRuns: 150 },
    );
  }, 60_000);

  it('gives the same bytes, whenever it is written', () => {
    const first = writeTermCalendar(calendarWith());
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    try {
      expect(writeTermCalendar(calendarWith())).toEqual(first);
      expect(writeTermCalendar(calendarWith([entryWith({ sequence: 1 })]))).not.toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });
});

const anyEntry: fc.Arbitrary<TermCalendarEntry> = fc.record({
  uid: fc.uuid().map((id) => `term-${id}@raadgever`),
  sequence: fc.nat({ max: 1000 }),
  status: fc.constantFrom('confirmed', 'tentative', 'cancelled'),
  day: fc.nat({ max: 109_000 }).map((days) => addDays(calendarDayOf('1900-01-01'), days)),
  title: anyText,
  description: anyText,
  alarmDaysBefore: fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 3 }),
  lastChanged: fc.constant('2026-02-15T10:20:30.456Z'),
  url: fc.constantFrom(null, 'https://raad.example/brief/1'),
});

const anyCalendar: fc.Arbitrary<TermCalendar> = fc.record({
  name: anyText,
  writtenAt: fc.constant('2026-03-01T08:09:10.123Z'),
  organizer: fc.option(fc.record({ name: anyText, email: fc.constantFrom('raad@example.nl', 'geen adres') })),
  entries: fc
    .tuple(anyEntry, fc.array(anyEntry, { maxLength: 3 }))
    .map(([first, others]): TermCalendar['entries'] => [first, ...others]),
});
