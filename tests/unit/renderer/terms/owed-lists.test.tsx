/** Commitments and open questions among the terms: chosen at the top, filtered, taken along. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDays } from '#core/calendar/calendar-day';
import { chooseHost, type Host } from '#platform';
import type { Store } from '#store';
import { Terms } from '../../../../src/renderer/features/terms/terms.tsx';
import { dossier } from '../../store/council.ts';
import { until } from '../../store/place.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

const promise = {
  by: 'Het college',
  on: addDays(today, -100),
  source: 'reply',
  documentId: null,
  place: null,
  where: '',
  dueCertainty: 'chosen',
  period: '',
  points: [],
} as const;

async function promised(store: Store, dossierId: string): Promise<readonly string[]> {
  const { result: documentId } = await store.addDocument({
    dossierId,
    fileName: 'raadsmemo.pdf',
    mediaType: 'application/pdf',
    bytes: new Uint8Array([1]),
    date: null,
    remark: '',
  });
  const { result } = await store.addCommitments(dossierId, [
    { ...promise, words: 'Later dit jaar', due: addDays(today, 60) },
    {
      ...promise,
      words: 'Allang beloofd',
      due: addDays(today, -5),
      source: 'memo',
      documentId,
      where: 'p. 3',
    },
    { ...promise, words: 'Ooit eens', due: null, dueCertainty: null, period: 'zolang het kan' },
  ]);
  return result;
}

/** The rows of the list, as they stand. */
const rows = (): string[] =>
  page
    .getByRole('row')
    .elements()
    .map((row) => row.textContent ?? '');

/** A host that keeps what it was asked to save. */
function savingHost(): { readonly host: Host; readonly files: string[] } {
  const files: string[] = [];
  return {
    files,
    host: {
      ...chooseHost(),
      saveFile: async ({ content, suggestedName }) => {
        files.push(new TextDecoder().decode(typeof content === 'function' ? await content() : content));
        return { kind: 'saved', file: { name: suggestedName, place: { kind: 'downloads' } } };
      },
    },
  };
}

it('remembers which list was looked at, and shows what is late first', async () => {
  const { store, dossierId, send } = await sentCouncil();
  await send('Vervoer', 10);
  await promised(store, dossierId);
  const shown = await renderOn(store, <Terms list={null} />);
  await expect.element(page.getByRole('link', { name: 'Reacties' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'Toezeggingen' }).click();
  expect(window.location.hash).toBe('#/terms/commitments');
  await until(store.watch.local('owedList'), (list) => list === 'commitments');
  await shown.unmount();

  await renderOn(store, <Terms list={null} />);
  await expect.element(page.getByRole('row', { name: 'Allang beloofd' })).toBeVisible();
  expect(rows().map((row) => row.match(/Allang beloofd|Later dit jaar|Ooit eens/)?.[0])).toEqual([
    'Allang beloofd',
    'Later dit jaar',
    'Ooit eens',
  ]);
  expect(rows()[0]).toContain('5 dagen te laat');
  expect(rows()[2]).toContain('zolang het kan');
  await expect.element(page.getByRole('row', { name: 'Later dit jaar' }).getByRole('img')).toBeVisible();
});

it('filters commitments by where they were made, by dossier and by how they stand', async () => {
  const { store, dossierId } = await sentCouncil();
  await promised(store, dossierId);
  const { result: other } = await store.createDossier({
    ...dossier('Wonen'),
    portfolioHolder: 'wethouder Pot',
  });
  await store.addCommitments(other, [{ ...promise, words: 'Over wonen', due: addDays(today, 3) }]);
  await renderOn(store, <Terms list="commitments" />);
  await expect.element(page.getByRole('row', { name: 'Over wonen' })).toBeVisible();
  const choose = async (filter: string, choice: string): Promise<void> => {
    await page.getByLabelText(filter, { exact: true }).click();
    await page.getByRole('option', { name: choice, exact: true }).click();
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  };
  await choose('Gedaan in', 'een nota of brief');
  await expect.poll(rows).toHaveLength(1);
  expect(rows()[0]).toContain('Allang beloofd');
  await choose('Gedaan in', 'Alle');
  await choose('Portefeuillehouder', 'wethouder Pot');
  await expect.poll(rows).toHaveLength(1);
  expect(rows()[0]).toContain('Over wonen');
  await choose('Portefeuillehouder', 'Alle');
  await choose('Stand', 'Bijna zover');
  await expect.poll(rows).toHaveLength(1);
  await choose('Stand', 'Voldaan of vervallen');
  await expect.element(page.getByText('Geen toezegging die hierbij past.')).toBeVisible();
});

it('takes one commitment and all of them along to a calendar, and the cancellation of one that is fulfilled', async () => {
  const { store, dossierId } = await sentCouncil();
  const [, late = ''] = await promised(store, dossierId);
  const { host, files } = savingHost();
  await renderOn(store, <Terms list="commitments" />, host);
  const row = page.getByRole('row', { name: 'Allang beloofd' });
  await row.getByRole('button', { name: /^Acties/ }).click();
  await page.getByRole('menuitem', { name: 'Zet in je agenda' }).click();
  await expect.poll(() => files).toHaveLength(1);
  expect(files[0]).toContain(`UID:commitment-${late}@raadgever`);
  expect(files[0]).toContain('SEQUENCE:0');
  expect(files[0]).toContain('SUMMARY:Laatste dag van de toezegging: Allang beloofd');
  await expect
    .element(
      page.getByText(/^Toezegging.*\.ics is bewaard\. Open dat bestand om het in je agenda te zetten\.$/),
    )
    .toBeVisible();
  await page.getByRole('button', { name: 'Exporteer' }).click();
  await page.getByRole('menuitem', { name: 'Agendabestand' }).click();
  await expect.poll(() => files).toHaveLength(2);
  // One of the three has no day.
  expect(files[1]?.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  await page.getByRole('button', { name: 'Exporteer' }).click();
  await page.getByRole('menuitem', { name: 'CSV-bestand' }).click();
  await expect.poll(() => files).toHaveLength(3);
  expect(files[2]?.split('\r\n')[1]).toMatch(/^"?Allang beloofd"?;.*;"?raadsmemo\.pdf"?;"?p\. 3"?;.*Te laat/);

  await row.getByRole('button', { name: /^Acties/ }).click();
  await page.getByRole('menuitem', { name: 'Leg vast dat eraan is voldaan' }).click();
  await page.getByRole('textbox', { name: /^Bewijs/ }).fill('De brief van gisteren.');
  await page.getByRole('button', { name: 'Leg vast', exact: true }).click();
  await expect.element(row).not.toBeInTheDocument();
  await page.getByLabelText('Stand', { exact: true }).click();
  await page.getByRole('option', { name: 'Voldaan of vervallen' }).click();
  await row.getByRole('button', { name: /^Acties/ }).click();
  await page.getByRole('menuitem', { name: 'Haal uit je agenda' }).click();
  await expect.poll(() => files).toHaveLength(4);
  expect(files[3]).toContain('METHOD:CANCEL');
  expect(files[3]).toContain(`UID:commitment-${late}@raadgever`);
  expect(files[3]).toContain('SEQUENCE:1');
});

it('takes out of a calendar what lost its day, and not what never had one', async () => {
  const { store, dossierId } = await sentCouncil();
  const [, late = ''] = await promised(store, dossierId);
  await store.changeCommitment(late, { due: null, dueCertainty: null });
  const { host, files } = savingHost();
  await renderOn(store, <Terms list="commitments" />, host);
  const calendarOf = async (name: string, label: string) => {
    await page
      .getByRole('row', { name })
      .getByRole('button', { name: /^Acties/ })
      .click();
    return page.getByRole('menuitem', { name: label });
  };
  await expect
    .element(await calendarOf('Ooit eens', 'Zet in je agenda (heeft geen dag)'))
    .toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Escape}');
  await (await calendarOf('Allang beloofd', 'Haal uit je agenda')).click();
  await expect.poll(() => files).toHaveLength(1);
  expect(files[0]).toContain('METHOD:CANCEL');
  expect(files[0]).toContain(`UID:commitment-${late}@raadgever`);
  await expect
    .element(
      page.getByText(
        /^Vervallen.*\.ics is bewaard\. Open dat bestand om de afspraak uit je agenda te halen\.$/,
      ),
    )
    .toBeVisible();
});

it('lists open questions, the oldest first, with how long each is open', async () => {
  const { store, dossierId } = await sentCouncil();
  const ask = async (text: string, id: string, daysAgo: number): Promise<void> => {
    const on = addDays(today, -daysAgo);
    const body = {
      type: 'doc',
      content: [
        {
          type: 'advicePoint',
          attrs: { id, branch: 'primary', kind: 'question' },
          content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
        },
      ],
    } as const;
    const { result } = await store.createLetter(dossierId, 'questions', { subject: text, date: on }, body);
    await store.giveReference(result, null);
    await store.registerDispatch(result, { on, channel: 'post', recipients: ['College'] });
  };
  await ask('Wat kost de bus?', '01900000-0000-7000-8000-0000000000f1', 20);
  await ask('Wanneer komt de bus?', '01900000-0000-7000-8000-0000000000f2', 800);
  await renderOn(store, <Terms list="questions" />);
  await expect.element(page.getByRole('row', { name: 'Wanneer komt de bus?' })).toBeVisible();
  expect(rows().map((row) => row.match(/al \d+ \w+ open/)?.[0])).toEqual([
    'al 2 jaar open',
    'al 2 weken open',
  ]);
  await page.getByRole('row', { name: 'Wanneer komt de bus?' }).click();
  expect(window.location.hash).toBe(`#/dossiers/${dossierId}/effect/01900000-0000-7000-8000-0000000000f2`);
});
