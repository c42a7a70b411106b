/** What is recorded on the page of a term: each with its day, why, and the paper it rests on. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addDays } from '#core/calendar/calendar-day';
import { TermPage } from '../../../../src/renderer/features/terms/term-page.tsx';
import { formatDayFigures } from '../../../../src/renderer/i18n/days.ts';
import { sixWeeks } from '../../store/council.ts';
import { once, until } from '../../store/place.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

async function record(kind: string) {
  await page.getByRole('button', { name: 'Leg iets vast' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  return page.getByRole('dialog');
}

async function addPaper(store: Awaited<ReturnType<typeof sentCouncil>>['store'], dossierId: string) {
  const { result } = await store.addDocument({
    dossierId,
    fileName: 'collegebesluit.pdf',
    mediaType: 'application/pdf',
    bytes: new Uint8Array([1]),
    date: today,
    remark: '',
  });
  return result;
}

it('makes a reply owed that was owed only when departing from the advice, until that is taken back', async () => {
  const { store, dossierId, send } = await sentCouncil({
    termRules: [{ ...sixWeeks, duty: 'whenDeparting' }],
  });
  const documentId = await addPaper(store, dossierId);
  const id = await send('Vervoer naar de dagbesteding', 100);
  await renderOn(store, <TermPage id={id} />);
  await expect
    .element(page.getByText(/alleen verplicht als het college afwijkt.*niet vastgelegd/))
    .toBeVisible();
  await expect.element(page.getByText('Er is geen reactie verplicht.')).toBeVisible();

  const dialog = await record('Het college wijkt af van het advies');
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect.element(dialog.getByText('Schrijf op waarom.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Reden' }).fill('Het college kiest voor één bureau.');
  await dialog.getByRole('button', { name: /Stuk waarop dit rust/ }).click();
  await page.getByRole('option', { name: 'collegebesluit.pdf' }).click();
  await dialog.getByRole('button', { name: 'Leg vast' }).click();

  const desk = await until(store.watch.letter(id), (now) =>
    Boolean(now?.events.some(({ kind }) => kind === 'departed')),
  );
  expect(desk?.events.find(({ kind }) => kind === 'departed')).toMatchObject({
    on: today,
    reason: 'Het college kiest voor één bureau.',
    documentId,
  });
  await expect.element(page.getByText('Stuk: collegebesluit.pdf')).toBeVisible();
  await expect.element(page.getByText(/liet het college weten dat het afwijkt/)).toBeVisible();
  await expect.element(page.getByText(/de reactie is dus verplicht/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Schrijf een herinnering' })).toBeVisible();
  // Once is enough.
  await page.getByRole('button', { name: 'Leg iets vast' }).click();
  await expect.element(page.getByRole('menuitem', { name: 'Verdaging' })).toBeVisible();
  await expect.element(page.getByRole('menuitem', { name: /wijkt af/ })).not.toBeInTheDocument();
  await page.getByRole('menuitem', { name: 'Verdaging' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleer' }).click();

  await page.getByRole('button', { name: 'Trek in: College wijkt af van het advies' }).click();
  await expect.element(page.getByText('Er is geen reactie verplicht.')).toBeVisible();
});

it('does not ask about departing where a reply is owed anyhow', async () => {
  const { store, send } = await sentCouncil();
  await renderOn(store, <TermPage id={await send('Bankjes in het park', 3)} />);
  await page.getByRole('button', { name: 'Leg iets vast' }).click();
  await expect.element(page.getByRole('menuitem', { name: 'Ontvangst bij de gemeente' })).toBeVisible();
  await expect.element(page.getByRole('menuitem', { name: /wijkt af/ })).not.toBeInTheDocument();
});

it('records how a letter was sent again, and that it arrived, with the paper', async () => {
  const { store, dossierId, send } = await sentCouncil();
  const documentId = await addPaper(store, dossierId);
  const id = await send('Bankjes in het park', 10);
  await renderOn(store, <TermPage id={id} />);
  const resent = await record('Opnieuw verzonden');
  // It went by post before.
  await expect.element(resent.getByRole('radio', { name: 'Per post' })).toBeChecked();
  await resent.getByText('Persoonlijk overhandigd').click();
  await resent.getByRole('textbox', { name: /Reden/ }).fill('Niet aangekomen, zegt de griffie.');
  await resent.getByRole('button', { name: 'Leg vast' }).click();
  await expect.element(page.getByText(/Persoonlijk overhandigd.*Niet aangekomen/)).toBeVisible();

  const received = await record('Ontvangst bij de gemeente');
  await received.getByRole('textbox', { name: /Hoe je dat weet/ }).fill('Stempel van de balie.');
  await received.getByRole('button', { name: /Stuk waarop dit rust/ }).click();
  await page.getByRole('option', { name: 'collegebesluit.pdf' }).click();
  await received.getByRole('button', { name: 'Leg vast' }).click();
  await expect.element(page.getByText('Stempel van de balie.')).toBeVisible();
  const events = (await once(store.watch.letter(id)))?.events ?? [];
  expect(events.find(({ kind }) => kind === 'resent')).toMatchObject({
    channel: 'handedOver',
    restarts: false,
    on: today,
  });
  expect(events.find(({ kind }) => kind === 'received')).toMatchObject({
    documentId,
    remark: 'Stempel van de balie.',
  });
});

it('says beforehand what the rule allows of an extension, and strikes through what came to nothing', async () => {
  const { store, send } = await sentCouncil();
  const id = await send('Bankjes in het park', 20);
  await renderOn(store, <TermPage id={id} />);
  const dialog = await record('Verdaging');
  await expect.element(dialog.getByText('De regel kent geen verdaging.')).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Tot en met/ }).fill(formatDayFigures(addDays(today, 90)));
  await expect.element(dialog.getByText(/^Dit valt niet onder de regel/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Reden' }).fill('Meer tijd nodig.');
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect.element(page.getByText(/^Vastgelegd als niet afgesproken/)).toBeVisible();

  // What is withdrawn leaves the day it ran on again with nothing to end.
  await store.registerSuspension(id, {
    on: addDays(today, -10),
    resumedOn: addDays(today, -5),
    reason: 'Op verzoek',
    documentId: null,
  });
  await page.getByRole('button', { name: 'Trek in: Opgeschort' }).click();
  await expect.element(page.getByText('er stond niets stil: telt niet')).toBeVisible();
});

it('offers to record what the term waits for, and begins with it', async () => {
  const { store, dossierId } = await sentCouncil({ termRules: [{ ...sixWeeks, startsAt: 'receipt' }] });
  const on = addDays(today, -7);
  const fields = { subject: 'Bankjes in het park', date: on };
  const { result: id } = await store.createLetter(dossierId, 'unsolicitedAdvice', fields, null);
  await store.giveReference(id, null);
  await store.registerDispatch(id, { on, channel: 'post', recipients: ['College'] });
  await renderOn(store, <TermPage id={id} />);
  await expect.element(page.getByText('Nog niet begonnen', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Leg de ontvangst vast' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leg vast' }).click();
  await expect.element(page.getByText('Op tijd')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Leg de ontvangst vast' })).not.toBeInTheDocument();
});

it('no longer says of a day why it was refused once another stands there', async () => {
  const { store, send } = await sentCouncil();
  await renderOn(store, <TermPage id={await send('Bankjes in het park', 20)} />);
  const dialog = await record('Opschorting');
  const second = dialog.getByRole('textbox', { name: /^Telt weer vanaf/ });
  await second.fill(formatDayFigures(addDays(today, -2)));
  await dialog.getByRole('textbox', { name: 'Reden' }).fill('Op verzoek.');
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect.element(second).toHaveAttribute('aria-invalid', 'true');
  await second.fill(formatDayFigures(addDays(today, 2)));
  await expect.element(second).not.toHaveAttribute('aria-invalid');
  await expect.element(dialog).toBeVisible();
});

it('says that the rule allows no further extension before a day is typed, and offers nothing that is refused', async () => {
  const { store, send } = await sentCouncil({
    termRules: [{ ...sixWeeks, extension: { amount: 6, unit: 'weeks', times: 1 } }],
  });
  const id = await send('Bankjes in het park', 20);
  await renderOn(store, <TermPage id={id} />);
  const first = await record('Verdaging');
  await expect.element(first.getByText(/^De regel staat toe tot en met/)).toBeVisible();
  await first.getByRole('textbox', { name: /^Tot en met/ }).fill(formatDayFigures(addDays(today, 30)));
  await first.getByRole('textbox', { name: 'Reden' }).fill('Meer tijd nodig.');
  await first.getByRole('button', { name: 'Leg vast' }).click();
  await expect.element(page.getByText(/Meer tijd nodig/)).toBeVisible();

  const second = await record('Verdaging');
  await expect.element(second.getByText(/^De regel staat geen verdaging meer toe/)).toBeVisible();
  await expect.element(second.getByText(/^De regel staat toe tot en met/)).not.toBeInTheDocument();
  const until = second.getByRole('textbox', { name: /^Tot en met/ });
  await until.fill(formatDayFigures(addDays(today, 45)));
  await expect.element(second.getByText(/vaker dan de regel toestaat.*Je kunt het vastleggen/)).toBeVisible();
  await until.fill(formatDayFigures(addDays(today, 30)));
  await expect.element(second.getByText(/Je kunt het vastleggen/)).not.toBeInTheDocument();
  await second.getByRole('textbox', { name: 'Reden' }).fill('Nog meer tijd nodig.');
  await second.getByRole('button', { name: 'Leg vast' }).click();
  await expect.element(second.getByText(/is niet later dan de huidige laatste dag/)).toBeVisible();
});
