import { expect, onTestFinished, test, vi } from 'vitest';
import type { LetterBody } from '#core/letter/body';
import { openDatabase } from '#store/database';
import { body, day, draftIn, sentIn, sentToday, sixWeeks } from './council.ts';
import { nothing, once, place, refusalOf } from './place.ts';

/** RFC 8785 for what a letter holds, written again: keys sorted by UTF-16, no blanks, numbers as JSON has them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const withDueDate: LetterBody = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Graag vóór ', marks: [{ type: 'bold' }] },
        { type: 'dueDate' },
        { type: 'text', text: ' – “é”.' },
      ],
    },
  ],
};

test('the text that went out is frozen with its due day and the right fingerprint', async () => {
  const where = place();
  const store = await where.open();
  const { letterId } = await sentIn(store, withDueDate);
  const desk = await once(store.watch.letter(letterId));
  const version = desk?.frozenVersion;
  expect(version?.head).toEqual(desk?.letter);
  expect(version?.reference).toBe('2026/01');
  expect(version?.body.content[0]?.content?.[1]).toEqual({ type: 'dueDate', attrs: { day: '2026-12-14' } });
  const { head, reference, body: frozen } = version!;
  expect(version?.sha256).toBe(await sha256(canonical({ head, reference, body: frozen })));
  expect(desk?.state.dispatch?.versionId).toBe(version?.id);
});

test('what is typed in another window afterwards does not alter what went out', async () => {
  const where = place();
  const [one, two] = [await where.open(), await where.open()];
  const { letterId } = await draftIn(one, body('Zo is het verzonden.'));
  await one.giveReference(letterId, null);
  const typing = await two.openLetterBody(letterId);
  if (typing.kind !== 'writable') throw new Error('should be writable');
  await one.registerDispatch(letterId, sentToday);
  typing.fragment.delete(0, typing.fragment.length);
  await typing.settled();

  const opened = await one.openLetterBody(letterId);
  expect(opened).toMatchObject({ kind: 'readOnly', because: 'sent', body: body('Zo is het verzonden.') });
  expect((await once(one.watch.letter(letterId)))?.frozenVersion?.body).toEqual(body('Zo is het verzonden.'));
});

/** Does something while the fingerprint is made: the one step of sending that waits for nothing in the database. */
function whileFingerprintIsMade(act: () => Promise<unknown>): void {
  const { digest } = crypto.subtle;
  const spy = vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...args) => {
    await act();
    return digest.apply(crypto.subtle, args);
  });
  onTestFinished(() => spy.mockRestore());
}

test('a text that changes between reading and sending is not sent', async () => {
  const where = place();
  const [one, two] = [await where.open(), await where.open()];
  const { letterId } = await draftIn(one);
  await one.giveReference(letterId, null);
  const typing = await two.openLetterBody(letterId);
  if (typing.kind !== 'writable') throw new Error('should be writable');
  whileFingerprintIsMade(async () => {
    typing.fragment.delete(0, 1);
    await typing.settled();
  });
  expect((await refusalOf(one.registerDispatch(letterId, sentToday))).code).toBe('dispatch.textJustChanged');
  expect((await once(one.watch.letter(letterId)))?.state.status).toBe('draft');
  await one.registerDispatch(letterId, sentToday);
  expect((await once(one.watch.letter(letterId)))?.frozenVersion?.body.content).toEqual([]);
});

test('a head that changes in between is not sent either', async () => {
  const store = await place().open();
  const { letterId } = await draftIn(store);
  await store.giveReference(letterId, null);
  whileFingerprintIsMade(() => store.changeLetterHead(letterId, { subject: 'Toch anders' }));
  expect((await refusalOf(store.registerDispatch(letterId, sentToday))).code).toBe(
    'dispatch.textJustChanged',
  );
});

test('a term keeps the rule of its day when the rule is changed or removed later', async () => {
  const store = await place().open();
  const { letterId } = await sentIn(store);
  const rule = (await once(store.watch.profile()))?.termRules[0];
  await store.changeTermRule(rule?.id ?? '', { amount: 12, citation: 'artikel 9' });
  await store.removeTermRule(rule?.id ?? '');
  const state = (await once(store.watch.letter(letterId)))?.state;
  expect(state?.rule).toMatchObject({ amount: 6, citation: sixWeeks.citation });
});

test.each([
  ['without a reference', {}, 'dispatch.noReference'],
  ['without a date', { date: null }, 'dispatch.noDate'],
  ['without a subject', { subject: ' ' }, 'dispatch.noSubject'],
  ['dated after it was sent', { date: day('2026-11-03') }, 'dispatch.beforeLetterDate'],
])('a letter %s is not sent', async (_, head, code) => {
  const where = place();
  const store = await where.open();
  const { letterId } = await draftIn(store);
  if (code !== 'dispatch.noReference') await store.giveReference(letterId, null);
  await store.changeLetterHead(letterId, head);
  expect((await refusalOf(store.registerDispatch(letterId, sentToday))).code).toBe(code);
  const db = await openDatabase(where.name, nothing);
  expect(await db.letterVersions.count()).toBe(0);
  db.close();
});
