import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTermCalendar } from '#documents/ics/write-term-calendar';
import { calendarOfDays, fingerprints } from './written-elsewhere';

const folder = mkdtempSync(path.join(tmpdir(), 'written-elsewhere-'));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, 'written-elsewhere-main.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'print.mjs' } },
    },
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('calendars and lists of days', () => {
  it('have the days that were put in', () => {
    const text = new TextDecoder().decode(writeTermCalendar(calendarOfDays));
    const starts = Array.from(text.matchAll(/DTSTART;VALUE=DATE:(\d{8})\r\n/g), ([, day = '']) => day);
    expect(starts).toEqual(calendarOfDays.entries.map(({ day }) => day.replaceAll('-', '')));
  });

  it.each([
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 420],
    ['Europe/Amsterdam', -120],
  ])('are the same bytes on a machine in %s', (zone, minutes) => {
    const printed = execFileSync(process.execPath, [path.join(folder, 'print.mjs')], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const lineEnd = printed.indexOf('\n');
    expect(Number(printed.slice(0, lineEnd))).toBe(minutes);
    expect(printed.slice(lineEnd + 1)).toBe(fingerprints());
  });
});
