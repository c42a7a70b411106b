import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { sentToday, sixWeeks } from '../../store/council.ts';
import { until } from '../../store/place.ts';
import { cursorAt } from './cursor-at.ts';
import { heading, paragraph } from './editor-at-work.ts';
import { bodyOf, choose, editorInPage, onDesk, sitAt, text } from './letter-on-desk.tsx';

const dated = { date: calendarDayOf('2016-10-28') };

describe('what becomes of a letter', () => {
  test('what it lacks is named, each with the way to it', async () => {
    const { sit } = await onDesk({ head: { subject: '' } });
    await sit();
    await choose('Leg verzending vast');
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByText('De datum op de brief')).toBeVisible();
    await expect.element(dialog.getByText('Het kenmerk')).toBeVisible();
    await expect.element(dialog.getByRole('button', { name: 'Leg verzending vast' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Vul het onderwerp in' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Onderwerp' })).toHaveFocus();
  });

  test('a reference given on the way leads back to sending', async () => {
    const { store, id, sit } = await onDesk({ head: dated });
    await sit();
    await choose('Leg verzending vast');
    await page.getByRole('button', { name: 'Geef een kenmerk' }).click();
    await expect.element(page.getByRole('dialog').getByRole('textbox')).toHaveValue('2016/01');
    await userEvent.keyboard('{Enter}');
    await until(store.watch.letter(id), (desk) => desk?.state.reference === '2016/01');
    await expect.element(page.getByRole('dialog', { name: 'Leg verzending vast' })).toBeVisible();
  });

  test('sent, it is read as it went out, with its term; taken back, it is written again', async () => {
    const { store, id, sit } = await onDesk({
      head: dated,
      body: bodyOf(heading('Advies'), paragraph('Zo gaat hij uit.')),
    });
    await store.giveReference(id, null);
    await sit();
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await userEvent.keyboard(' En dit nog.');
    await choose('Leg verzending vast');
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByText('vrijdag 9 december 2016')).toBeVisible();
    await expect.element(dialog.getByText(/Verordening adviesraad Voorbeeldstad/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Waarom deze dag' }).click();
    await expect.element(dialog.getByText(/^De laatste dag om te reageren is/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Leg verzending vast' }).click();
    await expect.element(page.getByText('Verzonden op vr 28 oktober 2016')).toBeVisible();
    await expect.element(page.getByText('Reactie uiterlijk vr 9 december 2016')).toBeVisible();
    expect(document.querySelector('.ProseMirror')).toBeNull();
    await expect.element(page.getByText('Zo gaat hij uit. En dit nog.')).toBeVisible();
    await expect.element(page.getByRole('toolbar')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.element(text()).toHaveTextContent('En dit nog.');
  });

  test('the reply ends the term; what was registered can be taken back from the history', async () => {
    const { store, id, sit } = await onDesk({ head: { date: calendarDayOf('2026-11-01') } });
    await store.giveReference(id, null);
    await store.registerDispatch(id, sentToday);
    await sit();
    await page.getByRole('button', { name: 'Leg reactie vast' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Binnengekomen op' }).fill('02-11-2026');
    await dialog.getByRole('button', { name: 'Leg vast' }).click();
    const answered = await until(store.watch.letter(id), (desk) => desk?.state.status === 'answered');
    expect(answered?.state.reply?.on).toBe('2026-11-02');
    await page.getByRole('tab', { name: 'Versies' }).click();
    // The dispatch carries the reply: only the reply can go.
    await expect.element(page.getByRole('button', { name: 'Trek in: Reactie' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Trek in: Verzonden' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Trek in: Reactie' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: /Reden/ }).fill('Verkeerde brief');
    await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
    await until(store.watch.letter(id), (desk) => desk?.state.status === 'sent');
    await expect.element(page.getByText(/Ingetrokken door Lot de Wit.*Verkeerde brief/)).toBeVisible();
  });

  test.each([
    ['reminder', /^Voor een herinnering loopt geen eigen termijn/],
    ['other', /^Voor een brief van deze soort loopt geen termijn/],
  ] as const)('a letter that asks no reply, %s, says so instead of missing a rule', async (kind, words) => {
    const { store, dossierId } = await onDesk();
    const { result } = await store.createLetter(dossierId, kind, { subject: 'Kort', ...dated }, null);
    await sitAt(store, result);
    await choose('Leg verzending vast');
    await expect.element(page.getByRole('dialog').getByText(words)).toBeVisible();
    await expect.element(page.getByText(/geen termijnregel/)).not.toBeInTheDocument();
  });

  test('a reply came in today, whatever day is written on it, and nobody is put in the remark', async () => {
    const { store, id, sit } = await onDesk({ head: dated });
    await store.giveReference(id, null);
    await store.registerDispatch(id, { ...sentToday, on: dated.date });
    await sit();
    await page.getByRole('button', { name: 'Leg reactie vast' }).click();
    const dialog = page.getByRole('dialog');
    const on = dialog.getByRole('textbox', { name: 'Binnengekomen op' });
    await expect.element(on).toHaveValue();
    const prefilled = on.element().getAttribute('value');
    await dialog.getByRole('button', { name: 'Of plak de tekst' }).click();
    await dialog
      .getByRole('textbox', { name: 'Tekst van de reactie' })
      .fill(
        'Datum: 3 november 2016\nOns kenmerk: B/12\n\nGeachte raad,\n\nWij nemen uw advies over.\n\nHet college van burgemeester en wethouders,\n\nJ. de Vries\nsecretaris',
      );
    await dialog.getByRole('button', { name: 'Gebruik deze tekst' }).click();
    await expect.element(dialog.getByText(/Op de reactie zelf staat/)).toBeVisible();
    await expect.element(on).toHaveValue(prefilled ?? '');
    await expect.element(dialog.getByRole('textbox', { name: /^Opmerking/ })).toHaveValue('');
  });

  test('a term that waits for receipt leads to its page, where that is recorded', async () => {
    const { store, id, sit } = await onDesk({
      head: { date: calendarDayOf('2026-11-01') },
      council: { termRules: [{ ...sixWeeks, startsAt: 'receipt' }] },
    });
    await store.giveReference(id, null);
    await store.registerDispatch(id, sentToday);
    await sit();
    const band = page.getByRole('region', { name: 'Reactietermijn' });
    await expect
      .element(band.getByRole('link', { name: 'Alles over deze termijn' }))
      .toHaveAttribute('href', `#/terms/${id}`);
  });

  test('a follow-up knows what it follows', async () => {
    const { store, id, dossierId, sit } = await onDesk({ head: { date: calendarDayOf('2026-11-01') } });
    await store.giveReference(id, null);
    await store.registerDispatch(id, sentToday);
    await sit();
    await page.getByRole('button', { name: 'Meer' }).click();
    await page.getByRole('menuitem', { name: 'Maak brief met vervolgvragen' }).click();
    const dossier = await until(store.watch.dossier(dossierId), (view) => view?.letters.length === 2);
    const made = dossier?.letters.find((letter) => letter.id !== id);
    expect(made?.kind).toBe('questions');
    await expect.poll(() => window.location.hash).toBe(`#/letters/${made?.id}`);
    const followUp = await until(store.watch.letter(made?.id ?? ''), (desk) => desk !== null);
    expect(followUp?.letter.predecessorId).toBe(id);
    window.location.hash = '';
  });

  test('a letter that is not there says so and leads on', async () => {
    const { sit, store, id } = await onDesk();
    await store.removeLetter(id);
    await sit();
    await expect
      .element(page.getByText('Deze brief is er niet meer. Misschien is hij verwijderd.'))
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Naar alle brieven' })).toBeVisible();
  });
});
