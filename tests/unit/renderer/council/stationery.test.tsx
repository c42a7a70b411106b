import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { usualStationery } from '#core/records/stationery';
import { wordWriter } from '#documents';
import { chooseHost, type Host } from '#platform';
import { ReferenceSettings } from '../../../../src/renderer/features/council/reference-settings.tsx';
import { StationerySettings } from '../../../../src/renderer/features/council/stationery-settings.tsx';
import { logo as theLogo } from '../../../fixtures/letters/logo.ts';
import { transportAdvice } from '../../../fixtures/letters/transport-advice.ts';
import { day, draftIn } from '../../store/council.ts';
import { disk } from '../../store/full-disk.ts';
import { once, place, until } from '../../store/place.ts';
import { renderOn } from '../app/on-store.tsx';

describe('the stationery of a council', () => {
  test('is kept as one chooses, and an undo brings back what was shown too', async () => {
    const store = await place().open();
    await draftIn(store);
    await renderOn(store, <StationerySettings />);
    await page.getByText('Rechts').first().click();
    const kept = await until(store.watch.profile(), (found) => found?.council.stationery !== undefined);
    expect(kept?.council.stationery).toEqual({ ...usualStationery, logoPlace: 'right' });
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await until(store.watch.profile(), (found) => found?.council.stationery === undefined);
    const logo = page.getByRole('radiogroup', { name: 'Plaats van het logo' });
    await expect.element(logo.getByRole('radio', { name: 'Links' })).toBeChecked();
  });

  test('takes no colour that cannot be read, and says so beside what was typed', async () => {
    const store = await place().open();
    await draftIn(store);
    await renderOn(store, <StationerySettings />);
    const colour = page.getByLabelText('Eigen kleur');
    await colour.fill('#FFCC00');
    await expect.element(colour).toHaveAttribute('aria-invalid', 'true');
    await expect.element(page.getByText(/te licht om op papier te lezen/)).toBeVisible();
    await colour.fill('rood');
    await expect.element(page.getByText(/Dit is geen kleur/)).toBeVisible();
    await colour.fill('#8c1d2f');
    const kept = await until(store.watch.profile(), (found) => found?.council.stationery !== undefined);
    expect(kept?.council.stationery?.accent).toBe('8C1D2F');
    await expect.element(colour).toHaveValue('#8c1d2f');
    await expect.element(page.getByRole('radio', { name: 'Rood' })).toBeChecked();
    // One of one's own stands among the others, to be seen.
    await colour.fill('#123456');
    await expect.element(page.getByRole('radio', { name: 'Zelf gekozen: #123456' })).toBeChecked();
  });

  test('shows a page of an example letter', async () => {
    const store = await place().open();
    await draftIn(store);
    await renderOn(store, <StationerySettings />);
    const example = page.getByRole('img', { name: /voorbeeldbrief/ });
    await expect
      .poll(() => example.element().shadowRoot?.textContent, { timeout: 15_000 })
      .toContain('Eén nummer voor alle vragen');
  });
});

/** A host on which somebody chooses this file. */
function choosing(name: string, bytes: Uint8Array): Host {
  return {
    ...chooseHost(),
    openFiles: async () => ({ kind: 'opened', files: [{ name, bytes }], unread: [] }),
  };
}

describe('the look of a Word file', () => {
  test('is shown, and what is chosen of it is taken over in one act', async () => {
    const letter = await wordWriter.write({
      ...transportAdvice,
      sender: { ...transportAdvice.sender, logo: theLogo },
      stationery: {
        ...usualStationery,
        accent: '8C1D2F',
        textFont: 'Georgia',
        textSize: 10.5,
        logoPlace: 'right',
        footer: ['Spreekuur: dinsdag'],
      },
    });
    const store = await place().open();
    await draftIn(store);
    const before = (await once(store.watch.profile()))?.council;
    await renderOn(store, <StationerySettings />, choosing('Brief 2024.docx', letter));
    await page.getByRole('button', { name: 'Neem over uit Word' }).click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByText(/^Gevonden in Brief 2024\.docx/)).toBeVisible();
    await expect.element(dialog.getByRole('img', { name: theLogo.alt })).toBeVisible();
    await expect.element(dialog.getByText('#8C1D2F')).toBeVisible();
    await expect.element(dialog.getByText('10,5 punt')).toBeVisible();
    await dialog.getByText('Lettertype van de tekst').click();
    await dialog.getByRole('button', { name: 'Neem over' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    const kept = await until(store.watch.profile(), (found) => found?.council.stationery !== undefined);
    expect(kept?.council.stationery).toEqual({
      ...usualStationery,
      accent: '8C1D2F',
      textSize: 10.5,
      logoPlace: 'right',
      footer: ['Spreekuur: dinsdag'],
    });
    expect(kept?.council.logo?.alt).toBe(theLogo.alt);
    expect(await store.attachmentBytes(kept?.council.logo?.hash ?? '')).toEqual(theLogo.bytes);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    const back = await until(store.watch.profile(), (found) => found?.council.stationery === undefined);
    expect(back?.council.logo).toEqual(before?.logo);
  });

  test('says so when there is no room for its logo, and changes nothing', async () => {
    const letter = await wordWriter.write({
      ...transportAdvice,
      sender: { ...transportAdvice.sender, logo: theLogo },
    });
    const store = await place().open();
    await draftIn(store);
    const before = await once(store.watch.profile());
    await renderOn(store, <StationerySettings />, choosing('Brief.docx', letter));
    await page.getByRole('button', { name: 'Neem over uit Word' }).click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByRole('img', { name: theLogo.alt })).toBeVisible();
    const full = disk();
    full.fill('atCommit');
    await dialog.getByRole('button', { name: 'Neem over' }).click();
    await expect.element(dialog.getByText(/schijf/)).toBeVisible();
    full.free();
    expect(await once(store.watch.profile())).toEqual(before);
  });

  test('that is no Word file is refused in words, and nothing changes', async () => {
    const store = await place().open();
    await draftIn(store);
    const before = await once(store.watch.profile());
    await renderOn(
      store,
      <StationerySettings />,
      choosing('sjabloon.docx', new TextEncoder().encode('%PDF-1.7 geen Word')),
    );
    await page.getByRole('button', { name: 'Neem over uit Word' }).click();
    await expect.element(page.getByText(/^Dit is geen Word-bestand\. Er is niets veranderd\./)).toBeVisible();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(await once(store.watch.profile())).toEqual(before);
  });
});

describe('the reference numbers', () => {
  test('passed over can be explained, beside a pattern that is refused where it is typed', async () => {
    const store = await place().open();
    const { dossierId, letterId } = await draftIn(store);
    await store.giveReference(letterId, '2026/01');
    const { result: other } = await store.createLetter(dossierId, 'other', { date: day('2026-11-01') });
    await store.giveReference(other, '2026/03');
    await renderOn(store, <ReferenceSettings />);
    await page.getByRole('button', { name: 'Waarom hoort 2026/02 bij geen brief?' }).click();
    await page.getByRole('textbox', { name: 'Reden' }).fill('Op papier verstuurd');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Op papier verstuurd')).toBeVisible();
    const pattern = page.getByRole('textbox', { name: 'Patroon van het kenmerk' });
    await pattern.fill('AR');
    await expect.element(page.getByText(/Zet het volgnummer in het patroon/)).toBeVisible();
    expect((await once(store.watch.profile()))?.council.referencePattern).toBe('{jaar}/{nr:2}');
  });
});
