/** Terms: why a date is that date, what was recorded about it, and what comes after it. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { saveByDownload } from './pages/downloads';
import { openSample } from './pages/first-run';
import { goByRail, workAs } from './pages/rail';

test('explains a late term, records a promise, and drafts the next letter from the facts', async ({
  program,
}) => {
  const { page } = program;
  await openSample(page);
  await goByRail(page, 'Termijnen');
  const late = page.getByRole('row', { name: 'Ongevraagd advies over wachttijden in de jeugdhulp' });
  await expect(late).toContainText('Lang te laat');
  await expectAccessible(page);
  await late.click();

  await expect(page.getByText('Zin voor in een brief')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'ma' }).first()).toBeVisible();
  // Which days count is told by shading, and has to be told on paper too.
  await expect(page.getByRole('table').first()).toHaveCSS('print-color-adjust', 'exact');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Leg iets vast' }).click();
  await page.getByRole('menuitem', { name: 'Toegezegde datum' }).click();
  const dialog = page.getByRole('dialog');
  // A day that does not exist is refused beside its field, and nothing is saved.
  await dialog.getByRole('textbox', { name: /^Toegezegd voor/ }).fill('31-2-2030');
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Toegezegd voor/ }).fill('1-3-2030');
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/toegezegd: uiterlijk/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Schrijf een tweede herinnering' }).click();
  await expect(page.getByRole('textbox', { name: 'Tekst van de brief' })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('textbox', { name: 'Tekst van de brief' })).toContainText(/te laat|termijn/);
});

test('takes the list along to Excel and to a calendar', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await goByRail(page, 'Termijnen');
  await saveByDownload(page);
  const saved = async (item: string): Promise<{ name: string; text: string }> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exporteer' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'latin1') };
  };
  expect((await saved('Excel-werkmap')).text.startsWith('PK')).toBe(true);
  expect((await saved('Agendabestand')).text).toContain('BEGIN:VEVENT');
  expect((await saved('CSV-bestand')).name).toMatch(/\.csv$/);
});

test('shows each role its own, and leads from a date to why it is that day', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  const nextStep = page.getByRole('link', { name: /^Naar de tweede herinnering/ });
  await expect(nextStep).toBeVisible();
  await workAs(page, 'Ruud Bakelaar');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('wacht op je handtekening');
  await expect(nextStep).toBeHidden();
  await expectAccessible(page);
  await workAs(page, 'Meryem Kaplan');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('jij hoeft niets te doen');
  await expectAccessible(page);

  await saveByDownload(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet de data in je agenda' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('BEGIN:VEVENT');

  await page
    .getByRole('region', { name: 'Goed om te weten' })
    .getByRole('link', { name: /waarom deze dag/ })
    .first()
    .click();
  await expect(page.getByText('Zin voor in een brief')).toBeVisible();
});

test('records that a letter was sent again and received, and takes it back', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await goByRail(page, 'Termijnen');
  await page.getByRole('row', { name: 'Ongevraagd advies over wachttijden in de jeugdhulp' }).click();
  const ledger = page.getByRole('region', { name: 'Wat er is vastgelegd' });
  const record = async (what: string): Promise<Locator> => {
    await page.getByRole('button', { name: 'Leg iets vast' }).click();
    await page.getByRole('menuitem', { name: what }).click();
    return page.getByRole('dialog');
  };
  const resent = await record('Opnieuw verzonden');
  await resent.getByText('Per post').click();
  await expectAccessible(page);
  await resent.getByRole('button', { name: 'Leg vast' }).click();
  await expect(ledger.getByText(/^Per post · de termijn loopt door/)).toBeVisible();

  const received = await record('Ontvangst bij de gemeente');
  await received.getByRole('textbox', { name: /^Hoe je dat weet/ }).fill('De griffie belde.');
  await received.getByRole('button', { name: 'Leg vast' }).click();
  await expect(ledger.getByText('De griffie belde.')).toBeVisible();
  const withdraw = ledger.getByRole('button', { name: 'Trek in: Ontvangen' });
  await expect(withdraw).toBeVisible();
  await page.getByRole('button', { name: 'Maak ongedaan' }).last().click();
  // What was taken back stays to be read, struck through.
  await expect(withdraw).toBeHidden();
  await expect(ledger.getByText('De griffie belde.')).toBeVisible();
});

test('takes one term along to a calendar, from its row and from its own page, under the same name', async ({
  program,
}) => {
  const { page } = program;
  await openSample(page);
  await goByRail(page, 'Termijnen');
  await saveByDownload(page);
  const saved = async (press: () => Promise<void>): Promise<string> => {
    const download = page.waitForEvent('download');
    await press();
    const text = await readFile(await (await download).path(), 'utf8');
    return text.replaceAll('\r\n ', '');
  };
  const uidOf = (text: string): string | undefined => text.match(/^UID:(.+)$/m)?.[1];
  const late = page.getByRole('row', { name: 'Ongevraagd advies over wachttijden in de jeugdhulp' });
  const fromRow = await saved(async () => {
    await late.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Zet in je agenda' }).click();
  });
  expect(fromRow.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(fromRow).toContain('METHOD:PUBLISH');
  await late.click();
  const fromPage = await saved(() => page.getByRole('button', { name: 'Zet in je agenda' }).click());
  expect(uidOf(fromPage)).toBe(uidOf(fromRow));

  await goByRail(page, 'Termijnen');
  await page.getByLabel('Stand', { exact: true }).click();
  await page.getByRole('option', { name: 'Afgerond' }).click();
  const over = await saved(async () => {
    await page.getByRole('row').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Haal uit je agenda' }).click();
  });
  expect(over).toContain('METHOD:CANCEL');
});

test('closes a commitment from its list, takes its cancellation along, and finds the same list again', async ({
  program,
}) => {
  const { page } = program;
  await openSample(page);
  await goByRail(page, 'Termijnen');
  await page.getByRole('link', { name: 'Toezeggingen', exact: true }).click();
  const late = page.getByRole('row', { name: /^.?Wij bezoeken alle huishoudens/ });
  await expect(late).toContainText('deels voldaan');
  await expect(late).toContainText('te laat');
  await saveByDownload(page);
  const saved = async (item: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    return text.replaceAll('\r\n ', '');
  };
  await late.click({ button: 'right' });
  const first = await saved('Zet in je agenda');
  const uid = first.match(/^UID:(.+)$/m)?.[1] ?? 'no uid';
  expect(uid).toMatch(/^commitment-/);

  await late.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Leg vast dat eraan is voldaan' }).click();
  const dialog = page.getByRole('dialog');
  // Closing a commitment takes a proof.
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(dialog.getByText('Schrijf op waaruit blijkt dat het is gebeurd.')).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Bewijs/ }).fill('De wethouder meldde het in de raad.');
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(late).toHaveCount(0);

  await goByRail(page, 'Overzicht');
  await goByRail(page, 'Termijnen');
  await page.getByLabel('Stand', { exact: true }).click();
  await page.getByRole('option', { name: 'Voldaan of vervallen' }).click();
  await late.click({ button: 'right' });
  const over = await saved('Haal uit je agenda');
  expect(over).toContain('METHOD:CANCEL');
  expect(over).toContain(`UID:${uid}`);
});
