/** Under each point of a letter that was sent stands what became of it, and the way to where that is recorded. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { rangesOf } from '../../../../src/renderer/features/letter-desk/find/find-in-page.ts';
import { paragraph } from './editor-at-work.ts';
import { bodyOf, onDesk } from './letter-on-desk.tsx';

const POINT = '01900000-0000-7000-8000-0000000000a1';
const FALLBACK = '01900000-0000-7000-8000-0000000000a2';
const on = calendarDayOf('2026-10-01');

const point = (id: string, words: string, branch: string) => ({
  type: 'advicePoint',
  attrs: { id, branch, kind: 'recommendation' },
  content: [paragraph(words)],
});

async function sent() {
  const desk = await onDesk({
    head: { date: on },
    body: bodyOf(
      point(POINT, 'Laat de bus rijden.', 'primary'),
      point(FALLBACK, 'Vergoed anders de taxi.', 'fallback'),
    ),
  });
  await desk.store.giveReference(desk.id, null);
  await desk.store.registerDispatch(desk.id, { on, channel: 'email', recipients: ['College'] });
  return desk;
}

const line = (at: number) => document.querySelectorAll<HTMLElement>('[data-beside-text]')[at];

test('nothing stands under the points as long as nothing became of any', async () => {
  const { sit } = await sent();
  await sit();
  await expect.element(page.getByText('Laat de bus rijden.').first()).toBeVisible();
  expect(line(0)).toBeUndefined();
});

test('the three layers stand under the point and lead to where they are recorded; the fallback wakes', async () => {
  const { store, id, dossierId, sit } = await sent();
  const { result: reply } = await store.registerReply(id, { on, form: 'final', reference: '', remark: '' });
  const verdict = { replyId: reply.id, words: '', place: null, reason: '', answersQuestion: false } as const;
  await store.giveVerdict(id, POINT, { ...verdict, verdict: 'partly' });
  await sit();
  await expect
    .poll(() => line(0)?.textContent)
    .toBe('CollegeDeels overgenomenGedaanBesloten, nog niet gedaan');
  expect(line(1)?.textContent).toBe('Slaapt zolang het hoofdadvies niet is afgewezen');
  expect([...(line(0)?.querySelectorAll('a') ?? [])].map((link) => link.hash)).toEqual([
    `#/letters/${id}/reply/${reply.id}/${POINT}`,
    `#/dossiers/${dossierId}/effect/${POINT}`,
  ]);
  // They are no words of the letter.
  expect(rangesOf({ text: 'overgenomen', matchCase: false, wholeWords: false })).toEqual([]);

  await store.giveVerdict(id, POINT, { ...verdict, verdict: 'rejected' });
  await expect.poll(() => line(0)?.textContent).toBe('CollegeAfgewezen');
  expect(line(1)?.textContent).toContain('Geldt nu: het hoofdadvies is afgewezen');

  const clause = { id: '01900000-0000-7000-8000-0000000000c1', kind: 'instructs', words: 'de bus' } as const;
  const { result: motionId } = await store.addMotion(dossierId, {
    title: 'De bus terug',
    date: on,
    reference: '',
    offAgenda: false,
    movers: [],
    instruction: '',
    clauses: [clause],
    letterId: id,
    documentId: null,
  });
  await store.treatPoint(motionId, {
    letterId: id,
    pointId: POINT,
    treatment: 'taken',
    clauseIds: [clause.id],
  });
  await expect
    .poll(() => line(0)?.textContent)
    .toBe('CollegeAfgewezenGemeenteraadOvergenomen (motie: Ingediend)');
  const vote = { on, decision: 'carried', votesFor: null, votesAgainst: null, remark: '' } as const;
  await store.decideMotion(motionId, vote);
  await expect
    .poll(() => line(0)?.textContent)
    .toBe('CollegeAfgewezenGemeenteraadOvergenomenGedaanBesloten, nog niet gedaan');
  expect(line(1)?.textContent).toBe('Slaapt zolang het hoofdadvies niet is afgewezen');
});
