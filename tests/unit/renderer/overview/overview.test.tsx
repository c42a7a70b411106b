/** The overview as each role sees it. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addDays } from '#core/calendar/calendar-day';
import { chooseHost } from '#platform';
import type { Store } from '#store';
import { Overview } from '../../../../src/renderer/features/overview/overview.tsx';
import { setUp } from '../../store/council.ts';
import { once } from '../../store/place.ts';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

const member = { name: 'Noor Vos', function: 'Lid', role: 'member', email: '' } as const;

async function council() {
  const sent = await sentCouncil({ people: [...setUp.people, member] });
  await sent.send('Bankjes in het park', 100);
  await sent.send('Vervoer naar de dagbesteding', 40);
  return sent;
}

async function workAs(store: Store, role: string): Promise<void> {
  const profile = await once(store.watch.profile());
  await store.workAs(profile?.people.find((person) => person.role === role)?.id ?? '');
}

const heading = () => page.getByRole('heading', { level: 1 });
const rows = () => page.getByRole('region').first();

it('tells the secretary what to read first, and offers the next step once it was read', async () => {
  const { store, dossierId } = await council();
  const { result: documentId } = await store.addDocument({
    dossierId,
    fileName: 'mail.eml',
    mediaType: 'message/rfc822',
    bytes: new Uint8Array([1]),
    date: today,
    remark: '',
    unread: true,
  });
  await renderOn(store, <Overview />);
  await expect
    .element(heading())
    .toHaveTextContent('Lees eerst het ene stuk dat binnenkwam; één reactie is te laat.');
  await expect.element(page.getByRole('link', { name: /^Lees de stukken/ })).toBeVisible();
  await expect.element(page.getByRole('link', { name: /herinnering/ })).not.toBeInTheDocument();
  await store.markDocumentRead(documentId);
  await expect
    .element(heading())
    .toHaveTextContent(/^Eén reactie is te laat, en één moet er binnenkort zijn/);
  await expect.element(page.getByRole('link', { name: /^Naar de herinnering/ })).toBeVisible();
});

it('asks the chair to decide when no letter follows any more', async () => {
  const { store, send } = await council();
  const id = await send('Wonen met zorg', 120);
  for (const step of ['reminder', 'secondReminder', 'registry'] as const)
    await store.registerLadderStep(id, { on: today, step, stepLetterId: null });
  await workAs(store, 'chair');
  await renderOn(store, <Overview />);
  await expect
    .element(heading())
    .toHaveTextContent('Eén brief wacht op jouw besluit; twee reacties zijn te laat.');
  await expect.element(page.getByRole('link', { name: 'Bekijk en besluit: Wonen met zorg' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: /herinnering/ })).not.toBeInTheDocument();
});

it('gives a member the dates, to take along too, and asks nothing', async () => {
  const { store, dossierId, send } = await council();
  await send('Een brief die loopt', 3);
  await store.createLetter(dossierId, 'unsolicitedAdvice', { subject: 'Een concept' }, null);
  await workAs(store, 'member');
  const saved: { readonly name: string; readonly text: string }[] = [];
  await renderOn(store, <Overview />, {
    ...chooseHost(),
    saveFile: async ({ suggestedName, content }) => {
      saved.push({
        name: suggestedName,
        text: new TextDecoder().decode(typeof content === 'function' ? await content() : content),
      });
      return { kind: 'cancelled' };
    },
  });
  await expect.element(heading()).toHaveTextContent(/jij hoeft niets te doen\.$/);
  await expect
    .element(page.getByRole('link', { name: /^(Naar de|Leg|Schrijf|Sluit|Lees)/ }))
    .not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Zet de data in je agenda' }).click();
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]?.name).toMatch(/\.ics$/);
  expect(saved[0]?.text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
});

it('leads from a due date to why it is that day', async () => {
  const { store } = await council();
  await renderOn(store, <Overview />);
  await rows()
    .getByRole('link', { name: /waarom deze dag\?$/ })
    .first()
    .click();
  await expect.poll(() => window.location.hash).toMatch(/^#\/terms\//);
});

const promise = {
  by: 'Het college',
  on: addDays(today, -90),
  source: 'reply',
  documentId: null,
  place: null,
  where: '',
  period: '',
  points: [],
} as const;

async function promised(store: Store, dossierId: string): Promise<void> {
  await store.addCommitments(dossierId, [
    { ...promise, words: 'Wij bezoeken iedereen.', due: addDays(today, -4), dueCertainty: 'stated' },
    { ...promise, words: 'Wij sturen een brief.', due: addDays(today, 2), dueCertainty: 'workedOut' },
    { ...promise, words: 'Wij denken erover na.', due: null, dueCertainty: null },
  ]);
}

it('says that a promise is late where no reply is, why its day is that day, and leads to it', async () => {
  const { store, dossierId } = await sentCouncil();
  await promised(store, dossierId);
  await renderOn(store, <Overview />);
  await expect.element(heading()).toHaveTextContent('Eén toezegging is te laat.');
  await expect.element(rows()).toHaveTextContent(/Deze toezegging is 4 dagen te laat\..*zoals toegezegd/);
  await expect.element(rows()).toHaveTextContent(/moet er over 2 dagen zijn\..*berekend uit de toezegging/);
  await expect.element(rows()).not.toHaveTextContent('Wij denken erover na.');
  // Both have a bar among what runs.
  await expect.element(page.getByRole('link', { name: /^Toezegging: Wij sturen/ })).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk de toezegging: Wij bezoeken iedereen.' }).click();
  const late = (await once(store.watch.owedCommitments())).find(
    ({ standing }) => standing.commitment.words === 'Wij bezoeken iedereen.',
  );
  expect(window.location.hash).toBe(`#/dossiers/${dossierId}/effect/${late?.standing.commitment.id}`);
});

it('adds a late promise to what is late for the chair, who need not know of one that is only due', async () => {
  const { store, dossierId, send } = await sentCouncil();
  await send('Bankjes in het park', 100);
  await promised(store, dossierId);
  await workAs(store, 'chair');
  await renderOn(store, <Overview />);
  await expect
    .element(heading())
    .toHaveTextContent('Eén reactie is te laat, en één toezegging ook; je hoeft nu niets te besluiten.');
  await expect.element(rows()).toHaveTextContent('Wij bezoeken iedereen.');
  await expect.element(rows()).not.toHaveTextContent('Wij sturen een brief.');
});

it('asks the secretary to take names out once their time is over, and leads to where that is done', async () => {
  const { store, dossierId } = await sentCouncil();
  const { result: sessionId } = await store.addSession({
    title: 'Op weg',
    kind: 'conference',
    on: addDays(today, -400),
    until: null,
    place: '',
    summary: '',
    dossierIds: [dossierId],
    programme: [],
    tables: [],
    usualConsent: 'anonymous',
  });
  await store.logContribution(sessionId, { text: 'De bus is laat.', speaker: 'Noor Vos' });
  await renderOn(store, <Overview />);
  await expect.element(heading()).toHaveTextContent('Niets is te laat; er is nog één ding te doen.');
  await page.getByRole('link', { name: 'Haal de namen weg: Op weg' }).click();
  expect(window.location.hash).toBe(`#/sessions/${sessionId}/about`);
});

it('leads to the list of commitments where there are more than it shows', async () => {
  const { store, dossierId, send } = await sentCouncil();
  for (let letter = 1; letter <= 8; letter += 1) await send(`Brief ${letter}`, 100 + letter);
  await promised(store, dossierId);
  await renderOn(store, <Overview />);
  await page.getByRole('link', { name: 'Nog 2 toezeggingen in Termijnen' }).click();
  expect(window.location.hash).toBe('#/terms/commitments');
});

it('gives a member the days of commitments along with those of replies', async () => {
  const { store, dossierId, send } = await sentCouncil({ people: [...setUp.people, member] });
  await send('Een brief die loopt', 3);
  await promised(store, dossierId);
  await workAs(store, 'member');
  const saved: string[] = [];
  await renderOn(store, <Overview />, {
    ...chooseHost(),
    saveFile: async ({ content }) => {
      saved.push(new TextDecoder().decode(typeof content === 'function' ? await content() : content));
      return { kind: 'cancelled' };
    },
  });
  await page.getByRole('button', { name: 'Zet de data in je agenda' }).click();
  await expect.poll(() => saved.length).toBe(1);
  const uids = saved[0]?.match(/^UID:(term|commitment)-/gm)?.toSorted();
  expect(uids).toEqual(['UID:commitment-', 'UID:commitment-', 'UID:term-']);
});

it('shows the last day of a term that stands still as the earliest, in the strip of running terms', async () => {
  const { store, send } = await sentCouncil();
  const still = await send('Bankjes in het park', 10);
  await send('Vervoer naar de dagbesteding', 10);
  await store.registerSuspension(still, {
    on: addDays(today, -3),
    resumedOn: null,
    reason: 'Cijfers.',
    documentId: null,
  });
  await renderOn(store, <Overview />);
  const strip = page.getByRole('list', { name: 'Lopende termijnen' }).getByRole('listitem');
  await expect.element(strip.filter({ hasText: 'Bankjes in het park' })).toHaveTextContent('op zijn vroegst');
  await expect
    .element(strip.filter({ hasText: 'Vervoer naar de dagbesteding' }))
    .not.toHaveTextContent('op zijn vroegst');
});
