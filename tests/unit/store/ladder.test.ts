/** From a late reply to the letter about it. */
import { describe, expect, test } from 'vitest';
import { plainText } from '#core/letter/body';
import type { Store } from '#store';
import { body, type Desk, day, dossier, draftIn, sentToday } from './council.ts';
import { everything, once, place, refusalOf, type SetClock, setClock } from './place.ts';

/** Sent on 2 November 2026 and due on 14 December; today is 11 January 2027, 28 days late. */
async function lateIn(store: Store, clock: SetClock): Promise<Desk> {
  const desk = await draftIn(store);
  await store.giveReference(desk.letterId, null);
  await store.registerDispatch(desk.letterId, sentToday);
  clock.set('2027-01-11T09:00:00.000Z');
  return desk;
}

async function send(store: Store, letterId: string, clock: SetClock): Promise<void> {
  await store.giveReference(letterId, null);
  await store.registerDispatch(letterId, { on: clock.today(), channel: 'email', recipients: [] });
}

async function words(store: Store, letterId: string): Promise<string> {
  return plainText(await store.letterBody(letterId));
}

describe('the letter of a step', () => {
  test('is drafted from the facts, and the step is taken when it goes out', async () => {
    const clock = setClock();
    const store = await place(clock).open();
    const { letterId, dossierId } = await lateIn(store, clock);
    await store.registerPromise(letterId, {
      on: day('2026-12-16'),
      day: day('2027-01-08'),
      words: 'Begin januari.',
      documentId: null,
    });
    const { result: first } = await store.draftLadderLetter(letterId, 'reminder');
    expect(first.about).toEqual([letterId]);
    const desk = await once(store.watch.letter(first.letterId));
    expect(desk?.letter).toMatchObject({
      dossierId,
      kind: 'reminder',
      predecessorId: letterId,
      subject: 'Herinnering: Vervoer naar de dagbesteding',
      date: '2027-01-11',
    });
    const text = await words(store, first.letterId);
    expect(text).toContain('Op 2 november 2026');
    expect(text).toContain('(kenmerk 2026/01)');
    expect(text).toContain('28 dagen te laat');
    expect(text).toContain('“Begin januari.”');
    expect(text).toContain('uiterlijk 25 januari 2027');

    expect((await refusalOf(store.draftLadderLetter(letterId, 'secondReminder'))).code).toBe(
      'ladder.otherStepWaits',
    );
    await send(store, first.letterId, clock);
    clock.set('2027-02-01T09:00:00.000Z');
    expect((await refusalOf(store.draftLadderLetter(letterId, 'reminder'))).code).toBe('ladder.notOffered');
    const { result: second } = await store.draftLadderLetter(letterId, 'secondReminder');
    expect(await words(store, second.letterId)).toContain('Op 11 januari 2027 hebben wij u');
    await send(store, second.letterId, clock);

    clock.set('2027-03-01T09:00:00.000Z');
    const { result: third } = await store.draftLadderLetter(letterId, 'registry');
    expect((await once(store.watch.letter(third.letterId)))?.letter).toMatchObject({
      kind: 'other',
      addressee: ['De gemeenteraad van Voorbeeldstad', 't.a.v. de griffie'],
      salutation: 'Geachte leden van de gemeenteraad,',
      copiesTo: ['College van burgemeester en wethouders'],
    });
    const [row] = await once(store.watch.terms());
    expect(row?.followUps.map(({ kind, dispatchedOn }) => [kind, dispatchedOn])).toEqual(
      expect.arrayContaining([
        ['reminder', '2027-01-11'],
        ['reminder', '2027-02-01'],
        ['other', null],
      ]),
    );
  });

  test('is not drafted while something waits to be read, nor when nothing is late', async () => {
    const clock = setClock();
    const store = await place(clock).open();
    const { letterId, dossierId } = await lateIn(store, clock);
    const { result: id } = await store.addDocument({
      dossierId,
      fileName: 'reactie.pdf',
      mediaType: 'application/pdf',
      bytes: new Uint8Array([1]),
      date: null,
      remark: '',
      unread: true,
      direction: 'incoming',
    });
    const code = async () => (await refusalOf(store.draftLadderLetter(letterId, 'reminder'))).code;
    expect(await code()).toBe('ladder.unreadDocument');
    await store.markDocumentRead(id);
    clock.set('2026-12-14T09:00:00.000Z');
    expect(await code()).toBe('ladder.nothingLate');
    expect(await once(store.watch.draftLetters(5))).toEqual([]);
  });

  test('that is thrown away leaves the step to be taken', async () => {
    const clock = setClock();
    const store = await place(clock).open();
    const { letterId } = await lateIn(store, clock);
    const { result } = await store.draftLadderLetter(letterId, 'reminder');
    await store.removeLetter(result.letterId);
    await expect(store.draftLadderLetter(letterId, 'reminder')).resolves.toBeDefined();
  });
});

describe('drafting the letter of a step is one act', () => {
  test('with one entry, that says in which letters it wrote', async () => {
    const clock = setClock();
    const where = place(clock);
    const store = await where.open();
    const { letterId } = await lateIn(store, clock);
    const db = await where.look();
    const before = await db.journal.count();
    const { result, entryId } = await store.draftLadderLetter(letterId, 'reminder');
    expect(await db.journal.count()).toBe(before + 1);
    const entry = await db.journal.get(entryId ?? '');
    expect(entry).toMatchObject({
      intent: 'draftLadderLetter',
      partition: `letter/${result.letterId}`,
      alsoIn: [`letter/${letterId}`],
    });
    expect(entry?.changes.map(({ kind, table }) => [kind, table])).toEqual([
      ['added', 'letters'],
      ['added', 'letterEvents'],
    ]);
  });

  test('that an undo takes back, letter and step, and an undo of the undo brings again, any number of times', async () => {
    const clock = setClock();
    const where = place(clock);
    const store = await where.open();
    const { letterId } = await lateIn(store, clock);
    const { result, entryId } = await store.draftLadderLetter(letterId, 'reminder');
    const text = await words(store, result.letterId);
    const steps = async () =>
      (await once(store.watch.terms()))[0]?.letter.events.filter(({ kind }) => kind === 'ladderStep') ?? [];
    const found = async () => (await once(store.watch.search('dagen te laat', 5))).map(({ id }) => id);

    let last = entryId;
    for (const _ of [1, 2]) {
      last = (await store.undo(last ?? '')).entryId;
      expect(await once(store.watch.letter(result.letterId))).toBeNull();
      expect(await steps()).toEqual([]);
      expect(await found()).toEqual([]);

      last = (await store.undo(last ?? '')).entryId;
      expect((await once(store.watch.letter(result.letterId)))?.letter.subject).toContain('Herinnering');
      expect(await words(store, result.letterId)).toBe(text);
      expect(await steps()).toMatchObject([{ step: 'reminder', stepLetterId: result.letterId }]);
      expect(await found()).toEqual([result.letterId]);
    }
    const opened = await store.openLetterBody(result.letterId);
    expect(opened.kind).toBe('writable');
    await opened.release();
  });

  test('that leaves nothing when the letter is refused half-way', async () => {
    const clock = setClock();
    const where = place(clock);
    const store = await where.open();
    const { letterId } = await lateIn(store, clock);
    const db = await where.look();
    const before = await everything(db);
    clock.set('2026-11-20T09:00:00.000Z');
    await refusalOf(store.draftLadderLetter(letterId, 'reminder'));
    await refusalOf(store.draftCombinedReminder('wethouder Vermeer'));
    expect(await everything(db)).toEqual(before);
  });

  test('and is not taken back once the letter was sent', async () => {
    const clock = setClock();
    const where = place(clock);
    const store = await where.open();
    const { letterId } = await lateIn(store, clock);
    const { result, entryId } = await store.draftLadderLetter(letterId, 'reminder');
    await send(store, result.letterId, clock);
    const before = await everything(await where.look());
    expect((await refusalOf(store.undo(entryId ?? ''))).code).toBe('letter.alreadySent');
    expect(await everything(await where.look())).toEqual(before);
  });
});

describe('one reminder for a portfolio holder', () => {
  test('gathers all that is late in those dossiers, and counts as a step for each', async () => {
    const clock = setClock();
    const where = place(clock);
    const store = await where.open();
    const first = await draftIn(store);
    const more = async (title: string, holder: string) => {
      const { result } = await store.createDossier({ ...dossier(title), portfolioHolder: holder });
      const head = { subject: `Over ${title}`, date: day('2026-11-01') };
      return (await store.createLetter(result, 'questions', head, body('Hoe gaat het?'))).result;
    };
    const second = await more('Zorg', 'wethouder Vermeer');
    const other = await more('Werk', 'wethouder Hals');
    for (const id of [first.letterId, second, other]) await send(store, id, clock);
    clock.set('2027-01-11T09:00:00.000Z');

    const db = await where.look();
    const acts = await db.journal.count();
    const drafted = await store.draftCombinedReminder('wethouder Vermeer');
    expect(await db.journal.count()).toBe(acts + 1);
    await store.undo(drafted.entryId ?? '');
    expect((await once(store.watch.draftLetters(5))).map(({ id }) => id)).toEqual([]);

    const { result } = await store.draftCombinedReminder('wethouder Vermeer');
    expect([...result.about].sort()).toEqual([first.letterId, second].sort());
    expect((await once(store.watch.letter(result.letterId)))?.letter.addressee[1]).toBe(
      't.a.v. wethouder Vermeer',
    );
    const text = await words(store, result.letterId);
    expect(text).toContain('Vervoer naar de dagbesteding');
    expect(text).toContain('Over Zorg');
    expect(text).not.toContain('Over Werk');
    expect((await refusalOf(store.draftCombinedReminder('wethouder Vermeer'))).code).toBe(
      'ladder.otherStepWaits',
    );
    await send(store, result.letterId, clock);
    const { result: next } = await store.draftLadderLetter(second, 'secondReminder');
    expect(await words(store, next.letterId)).toContain('Op 11 januari 2027 hebben wij u');
    expect((await refusalOf(store.draftCombinedReminder('wethouder Niemand'))).code).toBe(
      'ladder.nothingLate',
    );
  });
});

describe('the rows of the terms', () => {
  test('are the letters under a rule that wait, and on request those that no longer do', async () => {
    const clock = setClock();
    const store = await place(clock).open();
    const { letterId, dossierId } = await lateIn(store, clock);
    const { result: reminder } = await store.draftLadderLetter(letterId, 'reminder');
    await send(store, reminder.letterId, clock);
    const running = await once(store.watch.terms());
    expect(running).toMatchObject([
      {
        letter: { id: letterId, dossierTitle: 'Vervoer' },
        portfolioHolder: 'wethouder Vermeer',
        unreadDocuments: 0,
        followUps: [{ letterId: reminder.letterId }],
      },
    ]);
    expect(running[0]?.letter.dossierId).toBe(dossierId);
    await store.registerReply(letterId, {
      on: clock.today(),
      form: 'final',
      reference: '',
      remark: '',
    });
    expect(await once(store.watch.terms())).toEqual([]);
    expect((await once(store.watch.terms({ finished: true }))).map(({ letter }) => letter.id)).toEqual([
      letterId,
    ]);
  });
});
