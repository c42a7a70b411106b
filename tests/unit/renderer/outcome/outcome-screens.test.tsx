/** The screens of what became of advice, with what is out of the ordinary on them. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LetterBody } from '#core/letter/body';
import type { Store } from '#store';
import { Effect } from '../../../../src/renderer/features/outcome/effect/effect.tsx';
import { Motion } from '../../../../src/renderer/features/outcome/motion/motion.tsx';
import { Reply } from '../../../../src/renderer/features/outcome/reply/reply.tsx';
import { day, dossier, sentIn, sentToday, setUp } from '../../store/council.ts';
import { once, place } from '../../store/place.ts';
import { renderOn } from '../app/on-store.tsx';

const BUS = '01900000-0000-7000-8000-0000000000a1';
const TAXI = '01900000-0000-7000-8000-0000000000a2';
const on = day('2026-11-02');

const point = (id: string, text: string) => ({
  type: 'advicePoint',
  attrs: { id, branch: 'primary', kind: 'recommendation' },
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const advice = (...points: readonly ReturnType<typeof point>[]): LetterBody => ({
  type: 'doc',
  content: points,
});

async function answered(store: Store, words: readonly string[]) {
  const { dossierId, letterId } = await sentIn(store, advice(point(BUS, 'Laat de bus elk uur rijden.')));
  const { result: taxi } = await store.createLetter(
    dossierId,
    'unsolicitedAdvice',
    { subject: 'Advies over de taxi', date: day('2026-11-01') },
    advice(point(TAXI, 'Vergoed de taxi naar het ziekenhuis.')),
  );
  await store.giveReference(taxi, null);
  await store.registerDispatch(taxi, sentToday);
  const { result } = await store.takeInReply({
    letterIds: [letterId, taxi],
    details: { on, form: 'final', reference: 'B/12', remark: '' },
    file: { fileName: 'reactie.txt', mediaType: 'text/plain', bytes: new Uint8Array([1]) },
    text: { how: 'read', passages: words.map((each) => ({ words: each, page: null, kind: 'paragraph' })) },
  });
  return { dossierId, letterId, taxi, replyId: result.replyIds[0] ?? '' };
}

test('one reply to two letters shows both, and its keys count through', async () => {
  const store = await place().open();
  const { letterId, taxi, replyId } = await answered(store, ['De taxi vergoeden wij niet.']);
  await renderOn(store, <Reply letterId={letterId} replyId={replyId} />);
  await expect.element(page.getByText('0 van 2')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Vervoer naar de dagbesteding' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Advies over de taxi' })).toBeVisible();
  document.querySelector<HTMLElement>('[role="option"]')?.focus();
  await userEvent.keyboard('2a');
  await expect.element(page.getByText('1 van 2')).toBeVisible();
  const outcomes = (await once(store.watch.letterOutcomes(taxi)))?.outcomes;
  expect(outcomes?.[0]?.executive).toMatchObject({
    verdict: 'rejected',
    words: 'De taxi vergoeden wij niet.',
  });
});

test('a reply in another language is quoted as any, and claims nothing by itself', async () => {
  const store = await place().open();
  const { letterId, replyId } = await answered(store, ['The bus will not return.', 'الحافلة لن تعود.']);
  await renderOn(store, <Reply letterId={letterId} replyId={replyId} />);
  await expect.element(page.getByText('0 van 2')).toBeVisible();
  expect(page.getByRole('button', { name: 'Neem over' }).elements()).toHaveLength(0);
  document.querySelectorAll<HTMLElement>('[role="option"]')[1]?.focus();
  await userEvent.keyboard('1a');
  await expect.element(page.getByText('1 van 2')).toBeVisible();
  const outcomes = (await once(store.watch.letterOutcomes(letterId)))?.outcomes;
  expect(outcomes?.[0]?.executive?.words).toBe('الحافلة لن تعود.');
});

test('a reply opens at the point that the address names', async () => {
  const store = await place().open();
  const { letterId, replyId } = await answered(store, ['De taxi vergoeden wij niet.']);
  await renderOn(store, <Reply letterId={letterId} replyId={replyId} pointId={TAXI} />);
  await expect
    .poll(() => document.querySelector('[data-ordinal][aria-current]')?.getAttribute('data-ordinal'))
    .toBe('2');
});

test('a motion without clauses says so, offers to fill them in, and takes over nothing', async () => {
  const store = await place().open();
  const { dossierId, letterId } = await answered(store, []);
  const { result: motionId } = await store.addMotion(dossierId, {
    title: 'Zonder meer',
    date: on,
    reference: '',
    offAgenda: true,
    movers: [],
    instruction: '',
    clauses: [],
    letterId,
    documentId: null,
  });
  await store.decideMotion(motionId, {
    on,
    decision: 'carried',
    votesFor: null,
    votesAgainst: null,
    remark: '',
  });
  await renderOn(store, <Motion dossierId={dossierId} motionId={motionId} />);
  await expect.element(page.getByText(/heeft geen onderdelen die iets vragen/)).toBeVisible();
  await expect.element(page.getByText('Niet overgenomen', { exact: true })).toBeVisible();
  const [outcome] = (await once(store.watch.letterOutcomes(letterId)))?.outcomes ?? [];
  expect(outcome).toMatchObject({ ordered: null, council: [] });
});

test('a proposal that may be about something else is said to be, and stays when the others are confirmed', async () => {
  const store = await place().open();
  const { dossierId, letterId } = await sentIn(
    store,
    advice(
      point(BUS, 'Laat de bus elk uur rijden.'),
      point(TAXI, 'Zorg voor een klimhal in het dorp, zodat jongeren elkaar vaker ontmoeten.'),
    ),
  );
  const { result: motionId } = await store.addMotion(dossierId, {
    title: 'Bus en fiets',
    date: on,
    reference: '',
    offAgenda: false,
    movers: [],
    instruction: '',
    clauses: [
      { id: '01900000-0000-7000-8000-0000000000c1', kind: 'instructs', words: 'laat de bus elk uur rijden' },
      {
        id: '01900000-0000-7000-8000-0000000000c2',
        kind: 'instructs',
        words: 'zorg voor een duofiets in het dorp, zodat jongeren elkaar vaker ontmoeten',
      },
    ],
    letterId,
    documentId: null,
  });
  await renderOn(store, <Motion dossierId={dossierId} motionId={motionId} />);
  await expect.element(page.getByText(/misschien gaat het over iets anders/)).toBeVisible();
  await page.getByRole('button', { name: 'Bevestig het voorstel dat zeker is' }).click();
  const treated = async () =>
    (await once(store.watch.letterOutcomes(letterId)))?.outcomes.map(
      ({ council }) => council[0]?.treatment ?? null,
    );
  await expect.poll(treated).toEqual(['taken', null]);
  await page.getByRole('button', { name: 'Bevestig', exact: true }).click();
  await expect.poll(treated).toEqual(['taken', 'changed']);
});

test('what the papers of a dossier contradict is shown also where nothing was advised', async () => {
  const store = await place().open();
  await store.setUpCouncil(setUp);
  const { result: dossierId } = await store.createDossier(dossier('Vervoer'));
  const { result: documentId } = await store.addDocument({
    dossierId,
    fileName: 'nota.txt',
    mediaType: 'text/plain',
    bytes: new Uint8Array([1]),
    date: on,
    remark: '',
  });
  await store.keepDocumentText(documentId, {
    how: 'typed',
    passages: [
      { words: 'Het gaat om de vier gebieden: wonen, zorg, werk.', page: 2, kind: 'paragraph' },
      { words: 'In ons advies van 3 mei 2024 staat meer.', page: null, kind: 'paragraph' },
    ],
  });
  await renderOn(store, <Effect id={dossierId} />);
  await expect.element(page.getByRole('heading', { name: 'Dit spreekt elkaar tegen' })).toBeVisible();
  await expect.element(page.getByText('nota.txt, bladzijde 2').first()).toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: 'Genoemd, maar niet in het dossier' }))
    .toBeVisible();
});
