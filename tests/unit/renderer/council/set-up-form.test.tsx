import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SetUpForm } from '../../../../src/renderer/features/council/set-up-form.tsx';
import { UndoBarProvider } from '../../../../src/renderer/ui/undo-bar.tsx';
import { place, until } from '../../store/place.ts';
import { hostThatTells, renderWith } from '../app/host-that-tells.tsx';

/** At the last step, with all that comes before filled in. */
async function atTheTerm() {
  const where = place();
  const store = await where.open();
  await renderWith(
    store,
    hostThatTells().host,
    <UndoBarProvider>
      <SetUpForm onBack={() => {}} />
    </UndoBarProvider>,
  );
  const next = page.getByRole('button', { name: 'Verder' });
  await page.getByLabelText('Naam van de raad').fill('Adviesraad Merenveld');
  await page.getByLabelText('Gemeente').fill('Merenveld');
  await next.click();
  await page.getByLabelText('Secretaris', { exact: true }).fill('Joke de Wit');
  await page.getByLabelText('Voorzitter', { exact: true }).fill('Pieter Bos');
  await next.click();
  await next.click();
  await page.getByLabelText('Titel en artikel').fill('artikel 5 van de Verordening');
  const begin = page.getByRole('button', { name: 'Begin met Raadgever' });
  return { store, where, begin, amount: page.getByRole('textbox', { name: 'Termijn', exact: true }) };
}

describe('the term of a council that is being set up', () => {
  test.each([
    ['0', '0'],
    ['10000', '10000'],
    ['', ''],
    // Letters do not get into a field of numbers: it stays empty, and nothing is made up for it.
    ['zes', ''],
  ])('"%s" is refused beside the field, and stays as it was typed', async (typed, stands) => {
    const { where, begin, amount } = await atTheTerm();
    await amount.clear();
    if (typed !== '') await userEvent.type(amount, typed);
    await begin.click();
    await expect.element(page.getByText(/heel getal in van 1 tot en met 999/)).toBeVisible();
    await expect.element(amount).toHaveAttribute('aria-invalid', 'true');
    await expect.element(amount).toHaveValue(stands);
    expect(await (await where.look()).journal.count()).toBe(0);
  });

  test('that was mended is saved as it was typed', async () => {
    const { store, begin, amount } = await atTheTerm();
    await amount.fill('0');
    await begin.click();
    await expect.element(page.getByText(/heel getal in van 1 tot en met 999/)).toBeVisible();
    await amount.fill('8');
    // The due date shows up again, and the button moves down with it.
    await userEvent.keyboard('{Tab}');
    await begin.click();
    const profile = await until(store.watch.profile(), (found) => found !== null);
    expect(profile?.termRules.map((rule) => rule.amount)).toEqual([8]);
  });
});
