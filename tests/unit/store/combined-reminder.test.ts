/** What one reminder for a portfolio holder asks for beside the replies. */
import { expect, test } from 'vitest';
import { type LetterBody, plainText } from '#core/letter/body';
import type { Store } from '#store';
import { day, draftIn, sentToday } from './council.ts';
import { place, setClock } from './place.ts';

function asking(nr: number, text: string): LetterBody {
  return {
    type: 'doc',
    content: [
      {
        type: 'advicePoint',
        attrs: { id: `01900000-0000-7000-8000-0000000000e${nr}`, branch: 'primary', kind: 'question' },
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      },
    ],
  };
}

async function combined(store: Store): Promise<string> {
  const { result } = await store.draftCombinedReminder('wethouder Vermeer');
  return plainText(await store.letterBody(result.letterId));
}

test('of the open questions it chases those whose term has passed, and those a reply left unanswered', async () => {
  const clock = setClock();
  const store = await place(clock).open();
  const { letterId, dossierId } = await draftIn(store, asking(1, 'Wanneer komt de bus?'));
  const ask = async (nr: number, text: string, on: string): Promise<string> => {
    const head = { subject: `Vragen ${nr}`, date: day(on) };
    const { result } = await store.createLetter(dossierId, 'questions', head, asking(nr, text));
    await store.giveReference(result, null);
    clock.set(`${on}T09:00:00.000Z`);
    await store.registerDispatch(result, { ...sentToday, on: day(on) });
    return result;
  };
  await store.giveReference(letterId, null);
  await store.registerDispatch(letterId, sentToday);
  const replied = await ask(2, 'Wie betaalt dat?', '2026-11-03');
  // Six weeks after these the last day is 11 January 2027.
  await ask(3, 'Wie rijdt er?', '2026-11-30');
  clock.set('2027-01-11T09:00:00.000Z');
  await store.registerReply(replied, { on: clock.today(), form: 'final', reference: '', remark: '' });

  const text = await combined(store);
  expect(text).toContain('Ook op deze vragen kregen wij nog geen antwoord:');
  expect(text).toContain('Wanneer komt de bus? (gesteld op 2 november 2026, 10 weken onbeantwoord)');
  expect(text).toContain('Wie betaalt dat?');
  expect(text).not.toContain('Wie rijdt er?');
});

test('it leaves the questions of a letter alone for which a reminder is being written already', async () => {
  const clock = setClock();
  const store = await place(clock).open();
  const { letterId, dossierId } = await draftIn(store, asking(1, 'Wanneer komt de bus?'));
  const { result: other } = await store.createLetter(
    dossierId,
    'questions',
    { subject: 'Vragen', date: day('2026-11-01') },
    asking(2, 'Wie betaalt dat?'),
  );
  for (const id of [letterId, other]) {
    await store.giveReference(id, null);
    await store.registerDispatch(id, sentToday);
  }
  clock.set('2027-01-11T09:00:00.000Z');
  await store.draftLadderLetter(other, 'reminder');
  const text = await combined(store);
  expect(text).toContain('Wanneer komt de bus?');
  expect(text).not.toContain('Wie betaalt dat?');
});

test('it says of a commitment that is partly done that it is, and asks for the rest', async () => {
  const clock = setClock();
  const store = await place(clock).open();
  const { letterId, dossierId } = await draftIn(store);
  await store.giveReference(letterId, null);
  await store.registerDispatch(letterId, sentToday);
  const { result } = await store.addCommitments(dossierId, [
    {
      words: 'Wij bekijken de route na een jaar.',
      by: 'Het college',
      on: day('2026-11-02'),
      source: 'reply',
      documentId: null,
      place: null,
      where: '',
      due: day('2026-12-01'),
      dueCertainty: 'chosen',
      period: '',
      points: [],
    },
  ]);
  await store.settleCommitment(result[0] ?? '', {
    kind: 'partly',
    on: day('2026-11-02'),
    words: 'De helft is bekeken.',
    documentId: null,
  });
  clock.set('2027-01-11T09:00:00.000Z');
  const text = await combined(store);
  expect(text).toContain(
    '“Wij bekijken de route na een jaar.” (Het college, uiterlijk 1 december 2026). Op 2 november 2026 is hieraan voor een deel voldaan; de rest staat nog open.',
  );
  expect(text).toContain('uiterlijk die dag de toezegging na te komen.');
});
