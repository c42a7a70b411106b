import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addDays, weekdayOf } from '#core/calendar/calendar-day';
import { chooseHost, type Host } from '#platform';
import type { Store } from '#store';
import { TermPage } from '../../../../src/renderer/features/terms/term-page.tsx';
import { Terms } from '../../../../src/renderer/features/terms/terms.tsx';
import { formatDayFigures } from '../../../../src/renderer/i18n/days.ts';
import { sixWeeks } from '../../store/council.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

it('asks for all terms only once the finished ones are wanted, and for all letters never', async () => {
  const { store, send } = await sentCouncil();
  await send('Vervoer', 10);
  const over = await send('Wonen', 20);
  await store.registerReply(over, { on: addDays(today, -1), form: 'final', reference: '', remark: '' });
  const asked: string[] = [];
  const watch = new Proxy(store.watch, {
    get: (all, name, self) => {
      asked.push(String(name));
      return Reflect.get(all, name, self);
    },
  });
  await renderOn({ ...store, watch }, <Terms list={null} />);
  await expect.element(page.getByRole('row', { name: 'Vervoer' })).toBeVisible();
  expect(asked).not.toContain('terms');
  await page.getByLabelText('Stand', { exact: true }).click();
  await page.getByRole('option', { name: 'Afgerond' }).click();
  await expect.element(page.getByRole('row', { name: 'Wonen' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: 'Vervoer' })).not.toBeInTheDocument();
  expect(asked).not.toContain('allLetters');
});

/** The rows of the CSV file one takes along, the heads first. */
async function exported(store: Store): Promise<string[][]> {
  const files: string[] = [];
  const host = {
    ...chooseHost(),
    saveFile: async ({ content }: Parameters<Host['saveFile']>[0]) => {
      files.push(new TextDecoder().decode(typeof content === 'function' ? await content() : content));
      return { kind: 'cancelled' as const };
    },
  };
  await renderOn(store, <Terms list={null} />, host);
  await page.getByRole('button', { name: 'Exporteer' }).click();
  await page.getByRole('menuitem', { name: 'CSV-bestand' }).click();
  await expect.poll(() => files).toHaveLength(1);
  return (files[0] ?? '')
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .map((line) => line.replaceAll('"', '').split(';'));
}

it('takes along to a spreadsheet what the list shows and what one would work out by hand', async () => {
  const { store, send } = await sentCouncil();
  await send('Vervoer', 10);
  const late = await send('Wonen', 60);
  await store.registerPromise(late, {
    on: addDays(today, -2),
    day: addDays(today, 20),
    words: '',
    documentId: null,
  });
  const [heads = [], first = [], second = []] = await exported(store);
  const cell = (row: readonly string[], head: string) => row[heads.indexOf(head)];
  expect(cell(first, 'Onderwerp')).toBe('Wonen');
  expect(cell(first, 'Soort brief')).toBe('Ongevraagd advies');
  expect(cell(first, 'Stand')).toBe('Te laat');
  expect(Number(cell(first, 'Dagen te laat'))).toBeGreaterThan(0);
  expect(cell(first, 'Oorspronkelijke laatste dag')).toBe(cell(first, 'Uiterlijk'));
  expect(cell(first, 'Toegezegde dag')).not.toBe('');
  expect(cell(second, 'Stand')).toBe('Op tijd');
  expect(cell(second, 'Dagen te laat')).toBe('');
  expect(cell(second, 'Toegezegde dag')).toBe('');
  expect(cell(second, 'Zonder Algemene termijnenwet')).toBe('');
});

it('takes along that a last day is only the earliest, and the earlier day where the Act is in doubt', async () => {
  const { store, send } = await sentCouncil({
    // Six weeks from a day that ends on a Sunday: with the Act the term runs on, without it does not.
    termRules: [{ ...sixWeeks, generalTermsAct: 'doubtful' }],
  });
  const sunday = (weekdayOf(today) % 7) + 7;
  await send('Wonen', sunday);
  const still = await send('Bankjes', sunday);
  await store.registerSuspension(still, {
    on: addDays(today, -3),
    resumedOn: null,
    reason: 'Cijfers.',
    documentId: null,
  });
  const [heads = [], ...rows] = await exported(store);
  const cell = (subject: string, head: string) =>
    rows.find((row) => row.includes(subject))?.[heads.indexOf(head)];
  const end = addDays(today, 42 - sunday);
  expect(cell('Wonen', 'Stand')).toBe('Op tijd');
  expect(cell('Wonen', 'Zonder Algemene termijnenwet')).toBe(formatDayFigures(end));
  expect(cell('Wonen', 'Uiterlijk')).not.toBe(formatDayFigures(end));
  expect(cell('Bankjes', 'Stand')).toBe('Opgeschort (laatste dag op zijn vroegst)');
  expect(cell('Bankjes', 'Zonder Algemene termijnenwet')).toBe(formatDayFigures(addDays(end, 3)));
});

it('warns in the calendar by the number of days of who works here, and counts what was withdrawn', async () => {
  const { store, send } = await sentCouncil();
  const id = await send('Vervoer', 10);
  await store.local.write('nearlyDueDays', 12);
  const { result: promise } = await store.registerPromise(id, {
    on: addDays(today, -2),
    day: addDays(today, 60),
    words: '',
    documentId: null,
  });
  await store.withdrawEvent(id, promise.id, '');
  const files: string[] = [];
  const host = {
    ...chooseHost(),
    saveFile: async ({ content }: Parameters<Host['saveFile']>[0]) => {
      files.push(new TextDecoder().decode(typeof content === 'function' ? await content() : content));
      return { kind: 'cancelled' as const };
    },
  };
  await renderOn(store, <TermPage id={id} />, host);
  await page.getByRole('button', { name: 'Zet in je agenda' }).click();
  await expect.poll(() => files).toHaveLength(1);
  // Twelve days and one day before, at nine in the morning.
  expect(files[0]?.match(/TRIGGER.*/g)?.map((line) => line.trim())).toEqual([
    'TRIGGER;RELATED=START:-P11DT15H',
    'TRIGGER;RELATED=START:-PT15H',
  ]);
  // The warnings say the words of the day itself, so they have to be true before it too.
  expect(files[0]?.match(/Laatste dag voor de reactie: Vervoer/g)).toHaveLength(3);
  expect(files[0]).not.toContain('vandaag');
  // Sent, acknowledged, promised and withdrawn.
  expect(files[0]).toContain('SEQUENCE:6');
});
