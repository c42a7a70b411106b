/** Registering a reply: what was given of it is kept, and it is said only of letters that asked for one. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { sentToday } from '../../store/council.ts';
import { once, until } from '../../store/place.ts';
import { onDesk } from './letter-on-desk.tsx';

async function sent() {
  const desk = await onDesk({ head: { date: calendarDayOf('2026-11-01') } });
  await desk.store.giveReference(desk.id, null);
  await desk.store.registerDispatch(desk.id, sentToday);
  return desk;
}

async function registering() {
  await page.getByRole('button', { name: 'Leg reactie vast' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Binnengekomen op' }).fill('02-11-2026');
  return dialog;
}

const INTERIM =
  'Datum: 3 november 2026\nOns kenmerk: B/12\nOnderwerp: Tussenbericht\n\nGeachte raad,\n\nWij hebben meer tijd nodig.';

test('keeps the text that was pasted, also of who never said to use it', async () => {
  const { store, id, dossierId, sit } = await sent();
  await sit();
  const dialog = await registering();
  await dialog.getByRole('button', { name: 'Of plak de tekst' }).click();
  await dialog.getByRole('textbox', { name: 'Tekst van de reactie' }).fill(INTERIM);
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect.poll(() => window.location.hash).toMatch(`#/letters/${id}/`);
  window.location.hash = '';

  const desk = await until(store.watch.letter(id), (now) => now?.state.reply !== null);
  const dossier = await once(store.watch.dossier(dossierId));
  const [paper] = dossier?.documents ?? [];
  expect(paper).toMatchObject({ fileName: 'reactie.txt', date: '2026-11-03', direction: 'incoming' });
  expect(desk?.state.reply).toMatchObject({ reference: 'B/12', documentId: paper?.id });
});

test('goes by what was chosen and typed where the text says otherwise, and keeps a text that waits in sight', async () => {
  const { store, id, sit } = await sent();
  await sit();
  const dialog = await registering();
  await dialog.getByRole('button', { name: 'Of plak de tekst' }).click();
  const text = dialog.getByRole('textbox', { name: 'Tekst van de reactie' });
  await text.fill(INTERIM);
  await dialog.getByRole('button', { name: 'Gebruik deze tekst' }).click();
  await expect.element(dialog.getByRole('textbox', { name: /^Kenmerk/ })).toHaveValue('B/12');
  await dialog.getByRole('textbox', { name: /^Kenmerk/ }).fill('B/13');
  await dialog.getByText('De termijn loopt door.').click();
  await dialog.getByRole('button', { name: 'Neem een ander stuk' }).click();
  await expect.element(text).toBeVisible();
  await expect.element(text).toHaveValue(INTERIM);
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  const desk = await until(store.watch.letter(id), (now) => now?.state.reply !== null);
  expect(desk?.state.reply).toMatchObject({ reference: 'B/13', form: 'interim' });
  expect(desk?.state.reply?.documentId).not.toBeNull();
  window.location.hash = '';
});

test('offers only the other letters that ask a reply, the one sent last first', async () => {
  const { store, dossierId, sit } = await sent();
  const send = async (kind: 'unsolicitedAdvice' | 'reminder' | 'other', subject: string, on: string) => {
    const date = calendarDayOf(on);
    const { result } = await store.createLetter(dossierId, kind, { subject, date }, null);
    await store.giveReference(result, null);
    await store.registerDispatch(result, { ...sentToday, on: date });
  };
  await send('unsolicitedAdvice', 'Bankjes', '2026-10-05');
  await send('unsolicitedAdvice', 'Drempels', '2026-11-01');
  await send('unsolicitedAdvice', 'Stoepen', '2026-10-12');
  await send('reminder', 'Herinnering: Bankjes', '2026-11-01');
  await send('other', 'Dank', '2026-11-01');
  await sit();
  const dialog = await registering();
  const offered = dialog.getByRole('checkbox');
  await expect.element(offered.first()).toBeInTheDocument();
  await expect
    .poll(() => offered.elements().map((box) => box.closest('label')?.textContent))
    .toEqual(['Beantwoordt ook: Drempels', 'Beantwoordt ook: Stoepen', 'Beantwoordt ook: Bankjes']);
});
