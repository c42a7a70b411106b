/** A letter with faults is written, checked, mended and sent, with one thing left as it is. */
import { expect, expectAccessible, test } from './fixtures';
import { Desk } from './pages/desk';
import { makeDossier, setUpCouncil } from './pages/first-run';

test('the check beside the letter says what is the matter, mends it, and lets it be for a reason', async ({
  program,
}) => {
  const { page } = program;
  await setUpCouncil(page);
  await makeDossier(page, 'Wachttijden jeugdhulp');
  const desk = await Desk.begin(page, 'Ongevraagd advies over wachttijden');

  await desk.toEndOf(/^Advies$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Zorg voor de vier domeinen: wonen, werk, zorg.');
  await desk.toEndOf(/^Overwegingen$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type(' Op uw brief van 3 maart 2025 komt thans ons antwoord.');

  const panel = page.getByRole('complementary', { name: 'Bij deze brief' });
  const problems = panel.getByRole('region', { name: 'Op te lossen' });
  const hints = panel.getByRole('region', { name: 'Tips voor leesbaarheid' });
  await expect(problems.getByText('Er staat geen datum op de brief.')).toBeVisible();
  await expect(problems.getByText('Er staat 4, maar er volgen er 3.')).toBeVisible();
  await expect(hints.getByText('Gewoner: nu.')).toBeVisible();
  await expectAccessible(page);

  // Mended where it can be: in the head, in the text, in one step each.
  await panel.getByRole('button', { name: 'Zet de datum van vandaag' }).click();
  await expect(problems.getByText('Er staat geen datum op de brief.')).toBeHidden();
  await panel.getByRole('button', { name: 'Maak er “drie” van' }).click();
  await expect(desk.text).toContainText('de drie domeinen');
  await panel.getByRole('button', { name: 'Maak er “nu” van' }).click();
  await expect(desk.text).toContainText('komt nu ons antwoord');
  await expect(hints.getByText('Gewoner: nu.')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(desk.text).toContainText('komt thans ons antwoord');
  await expect(hints.getByText('Gewoner: nu.')).toBeVisible();

  // By key to the next: the passage is chosen in the text.
  const unknown = problems.getByRole('listitem').filter({ hasText: 'In het dossier ligt niets van' });
  for (let turn = 0; turn < 12 && (await unknown.getAttribute('aria-current')) === null; turn += 1) {
    await page.keyboard.press('F8');
  }
  await expect(unknown).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('uw brief van 3 maart 2025');

  await unknown.getByRole('button', { name: /^Laat zo/ }).click();
  await page.keyboard.type('Die brief ligt nog bij de griffie');
  await page.keyboard.press('Enter');
  await expect(unknown).toBeHidden();

  // It is remembered, with the reason.
  await page.reload();
  await desk.open();
  await panel.getByRole('button', { name: 'Zo gelaten (1)' }).click();
  await expect(panel.getByText('Reden: Die brief ligt nog bij de griffie')).toBeVisible();
  await panel.getByRole('button', { name: /^Weer meetellen/ }).click();
  await expect(unknown).toBeVisible();

  // Sending names it once more, and does not stand in the way.
  await desk.giveReference();
  await desk.choose('Leg verzending vast');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/De controle vond nog \d+ punt/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Leg verzending vast' }).click();
  await expect(dialog).toBeHidden();
  await expect(panel.getByText('Deze brief is klaar.', { exact: false })).toBeVisible();
});
