import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { until } from '../../store/place.ts';
import { onDesk, saveState, sitAt } from './letter-on-desk.tsx';

describe('filling in the head', () => {
  test('is saved while one types, and there after coming back', async () => {
    const { store, id, sit } = await onDesk();
    const shown = await sit();
    const subject = page.getByRole('textbox', { name: 'Onderwerp' });
    await subject.fill('');
    await userEvent.type(subject, '  Een meldpunt voor vervoer');
    await expect.poll(saveState).toBe('saving');
    await until(store.watch.letter(id), (desk) => desk?.letter.subject === 'Een meldpunt voor vervoer');
    const addressee = page.getByRole('textbox', { name: 'Geadresseerde' });
    await addressee.fill('De gemeenteraad\n\nPostbus 5');
    await page.getByRole('textbox', { name: 'Kopie aan' }).fill('mevrouw Appel');
    await shown.unmount();
    await until(store.watch.letter(id), (desk) => desk?.letter.copiesTo[0] === 'mevrouw Appel');
    await sitAt(store, id);
    await expect
      .element(page.getByRole('textbox', { name: 'Onderwerp' }))
      .toHaveValue('Een meldpunt voor vervoer');
    await expect
      .element(page.getByRole('textbox', { name: 'Geadresseerde' }))
      .toHaveValue('De gemeenteraad\nPostbus 5');
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Een meldpunt voor vervoer' }))
      .toBeVisible();
  });

  test('what is refused stays in its field, with the reason beside it', async () => {
    const { store, id, sit } = await onDesk();
    await sit();
    const long = `Straat ${'x'.repeat(600)}`;
    const addressee = page.getByRole('textbox', { name: 'Geadresseerde' });
    await addressee.fill(long);
    await expect.element(page.getByText(/een regel kan 500 tekens hebben/)).toBeVisible();
    await expect.element(addressee).toHaveValue(long);
    expect(saveState()).toBe('refused');
    await addressee.fill('Postbus 5');
    await until(store.watch.letter(id), (desk) => desk?.letter.addressee[0] === 'Postbus 5');
    await expect.poll(saveState).toBe('saved');
  });

  test('shows a field that was changed elsewhere, but not under the hands of who types', async () => {
    const { store, id, sit } = await onDesk();
    await sit();
    const reference = page.getByRole('textbox', { name: 'Uw kenmerk' });
    const contact = page.getByRole('textbox', { name: 'Contactpersoon' });
    await contact.click();
    await userEvent.keyboard('{Control>}a{/Control}Mijn woorden');
    await store.changeLetterHead(id, { yourReference: 'B/12', contactPerson: 'Elders gewijzigd' });
    await expect.element(reference).toHaveValue('B/12');
    await expect.element(contact).toHaveValue('Mijn woorden');
  });

  test('the reference is proposed, given, and can be taken back', async () => {
    const { store, id, sit } = await onDesk({ head: { date: null } });
    await sit();
    await page.getByRole('button', { name: 'Geef kenmerk' }).click();
    const field = page.getByRole('dialog').getByRole('textbox');
    await expect.element(field).toHaveValue('2026/01');
    await userEvent.keyboard('{Enter}');
    await until(store.watch.letter(id), (desk) => desk?.state.reference === '2026/01');
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await until(store.watch.letter(id), (desk) => desk?.state.reference === null);
  });
});
