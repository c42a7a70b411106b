import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { plainText } from '#core/letter/body';
import type { Store } from '#store';
import { repacked } from '../archive/repack.ts';
import { body, day, dossier, draftIn, sentIn, setUp } from '../council.ts';
import { everything, once, type Place, place, refusalOf, setClock } from '../place.ts';

const programVersion = '1';
const letterFile = (store: Store, id: string, purpose: 'signOff' | 'answer' = 'signOff') =>
  store.makeExchange({ about: { kind: 'letter', id }, purpose, programVersion }).then(({ bytes }) => bytes);

/** The other machine, with the file opened and somebody at work there. */
async function received(bytes: Uint8Array, who = 1): Promise<{ store: Store; where: Place }> {
  const where = place(setClock('2026-11-02T10:00:00.000Z'));
  const store = await where.open();
  await store.openExchange(bytes);
  const profile = await once(store.watch.profile());
  await store.workAs(profile?.people[who]?.id ?? '');
  return { store, where };
}

async function write(store: Store, letterId: string, words: string): Promise<void> {
  const open = await store.openLetterBody(letterId);
  if (open.kind !== 'writable') throw new Error('nothing can be written here');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  open.fragment.insert(open.fragment.length, [paragraph]);
  await open.settled();
  await open.release();
}

describe('a letter that goes to another machine', () => {
  test('fills an empty profile with all it rests on, and nothing of other dossiers', async () => {
    const store = await place().open();
    const { letterId } = await sentIn(store);
    const { result: other } = await store.createDossier(dossier('Schulden'));
    await store.createLetter(
      other,
      'questions',
      { subject: 'Geheim', date: day('2026-11-01') },
      body('Anders.'),
    );
    const { result: next } = await store.createLetter(
      (await once(store.watch.letter(letterId)))?.dossier?.id ?? '',
      'followUpAdvice',
      { subject: 'Vervolg', date: day('2026-11-02'), predecessorId: letterId },
      body('Wij schreven u eerder.'),
    );
    const { store: chair, where } = await received(await letterFile(store, next));
    const db = await where.look();
    expect((await db.letters.toArray()).map(({ subject }) => subject).sort()).toEqual([
      'Vervoer naar de dagbesteding',
      'Vervolg',
    ]);
    expect((await db.dossiers.toArray()).map(({ title }) => title)).toEqual(['Vervoer']);
    expect(plainText(await chair.letterBody(next))).toBe('Wij schreven u eerder.');
    // The letter before it is known as what it is: sent.
    expect((await once(chair.watch.letter(letterId)))?.state.status).toBe('sent');
    // An archive of that machine can be brought back: nothing points at what is not there.
    const { bytes } = await chair.saveArchive({ programVersion });
    const again = await place().open();
    await expect(again.restoreArchive(bytes)).resolves.toMatchObject({ merged: false });
  });

  test('comes back with both hands in it: text, fields, remarks', async () => {
    const home = place();
    const store = await home.open();
    const { letterId } = await draftIn(store);
    const { store: chair } = await received(await letterFile(store, letterId));
    await chair.addComment(letterId, { anchor: null, quote: 'Het vervoer', words: 'Welk vervoer?' });
    await chair.changeLetterHead(letterId, { salutation: 'Geacht college, beste wethouder,' });
    await write(chair, letterId, ' Dat vindt de voorzitter.');
    await store.changeLetterHead(letterId, { closing: 'Hoogachtend,' });
    await write(store, letterId, ' Dat vindt de secretaris.');
    const done = await store.openExchange(await letterFile(chair, letterId, 'answer'));
    expect(done).toMatchObject({ purpose: 'answer', wasEmpty: false, conflicts: [], unproved: [] });
    const desk = await once(store.watch.letter(letterId));
    expect(desk?.letter).toMatchObject({
      closing: 'Hoogachtend,',
      salutation: 'Geacht college, beste wethouder,',
    });
    const text = plainText(await store.letterBody(letterId));
    expect(text).toContain('voorzitter.');
    expect(text).toContain('secretaris.');
    expect((await once(store.watch.letterThreads(letterId))).length).toBe(1);
  });

  test('changes nothing when it is opened twice, or an older one after a newer', async () => {
    const home = place();
    const store = await home.open();
    const { letterId } = await draftIn(store);
    const first = await letterFile(store, letterId);
    await store.changeLetterHead(letterId, { subject: 'Vervoer, nu beter' });
    const second = await letterFile(store, letterId);
    const { store: chair, where } = await received(second);
    const before = await everything(await where.look());
    expect((await chair.openExchange(second)).acts).toBe(0);
    expect((await chair.openExchange(first)).acts).toBe(0);
    expect(await everything(await where.look())).toEqual(before);
    const { store: late } = await received(first);
    await late.openExchange(second);
    expect((await once(late.watch.letter(letterId)))?.letter.subject).toBe('Vervoer, nu beter');
  });

  test('where both wrote one field the later stands, and the other is one act away', async () => {
    const home = place();
    const store = await home.open();
    const { letterId } = await draftIn(store);
    const { store: chair, where } = await received(await letterFile(store, letterId));
    home.clock.set('2026-11-02T11:00:00.000Z');
    await store.changeLetterHead(letterId, { subject: 'Van de secretaris' });
    where.clock.set('2026-11-02T12:00:00.000Z');
    await chair.changeLetterHead(letterId, { subject: 'Van de voorzitter' });
    home.clock.set('2026-11-02T13:00:00.000Z');
    const done = await store.openExchange(await letterFile(chair, letterId, 'answer'));
    expect((await once(store.watch.letter(letterId)))?.letter.subject).toBe('Van de voorzitter');
    expect(done.conflicts).toMatchObject([
      { field: 'subject', won: { value: 'Van de voorzitter' }, lost: { value: 'Van de secretaris' } },
    ]);
    const [conflict] = await store.openConflicts();
    if (!conflict) throw new Error('no conflict');
    await store.takeOtherValue(conflict);
    expect((await once(store.watch.letter(letterId)))?.letter.subject).toBe('Van de secretaris');
    expect(await store.openConflicts()).toEqual([]);
    // Back at the chair's it is known as a choice, and no conflict any more.
    await chair.openExchange(await letterFile(store, letterId));
    expect((await once(chair.watch.letter(letterId)))?.letter.subject).toBe('Van de secretaris');
    expect(await chair.openConflicts()).toEqual([]);
  });

  test('an act about several letters travels in part, and is made whole by an archive', async () => {
    const home = place();
    const store = await home.open();
    await store.setUpCouncil(setUp);
    const { store: chair, where } = await (async () => {
      const { result: dossierId } = await store.createDossier(dossier('Vervoer'));
      const { result: id } = await store.createLetter(
        dossierId,
        'questions',
        { subject: 'Een' },
        body('Een.'),
      );
      return received(await letterFile(store, id));
    })();
    const setUpAct = (await (await where.look()).journal.toArray()).find(
      ({ intent }) => intent === 'setUpCouncil',
    );
    expect(setUpAct?.changes.length).toBeGreaterThan(1);
    const { bytes } = await store.saveArchive({ programVersion });
    await chair.restoreArchive(bytes, { merge: true });
    const [mine, theirs] = await Promise.all([home.look(), where.look()]);
    const acts = async (db: typeof mine) =>
      (await db.journal.toArray()).map(({ id, changes }) => [id, changes.length]);
    expect(await acts(theirs)).toEqual(await acts(mine));
  });
});

describe('a file that does not belong here', () => {
  test('of another council is refused, with nothing written', async () => {
    const [one, two] = [place(), place()];
    const mine = await one.open();
    await draftIn(mine);
    const theirs = await two.open();
    const { letterId } = await draftIn(theirs);
    const before = await everything(await one.look());
    const bytes = await letterFile(theirs, letterId);
    expect((await mine.readExchange(bytes)).fits).toBe('otherCouncil');
    expect(await refusalOf(mine.openExchange(bytes))).toMatchObject({ code: 'exchange.otherCouncil' });
    expect(await everything(await one.look())).toEqual(before);
  });

  test('that stops halfway, is foreign, newer or was tampered with is refused whole', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    const bytes = await letterFile(store, letterId);
    const where = place();
    const chair = await where.open();
    const codeOf = async (given: Uint8Array) => (await refusalOf(chair.openExchange(given))).code;
    expect(await codeOf(bytes.slice(0, bytes.length / 2))).toBe('exchange.damaged');
    expect(await codeOf(new TextEncoder().encode('%PDF'))).toBe('exchange.notOurs');
    expect(await codeOf((await store.saveArchive({ programVersion })).bytes)).toBe('exchange.notOurs');
    const flipped = Uint8Array.from(bytes);
    flipped[Math.floor(bytes.length / 2)] = (flipped[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    expect(await codeOf(flipped)).toBe('exchange.damaged');
    const newer = await repacked(
      bytes,
      () => {},
      (manifest) => {
        manifest.formatVersion = 99;
      },
    );
    expect(await codeOf(newer)).toBe('exchange.newer');
    const db = await where.look();
    expect(await db.journal.count()).toBe(0);
    expect(await db.letters.count()).toBe(0);
  });

  test('from a machine whose clock is far ahead says by how much', async () => {
    const ahead = place(setClock('2026-12-12T09:00:00.000Z'));
    const store = await ahead.open();
    const { letterId } = await draftIn(store);
    const bytes = await letterFile(store, letterId);
    const here = await place(setClock('2026-11-02T09:00:00.000Z')).open();
    const days = (await here.readExchange(bytes)).minutesAhead / 60 / 24;
    expect(Math.round(days)).toBe(40);
  });
});

describe('a dossier for members', () => {
  test('is a copy to read: nothing can be written in it, and a later file renews it', async () => {
    const home = place();
    const store = await home.open();
    const { dossierId, letterId } = await sentIn(store);
    const { result: secret } = await store.createLetter(
      dossierId,
      'other',
      { subject: 'Vertrouwelijk', confidentiality: 'confidential' },
      body('Onder ons.'),
    );
    const read = (withConfidential: boolean) =>
      store.makeExchange({
        about: { kind: 'dossier', id: dossierId },
        purpose: 'read',
        withConfidential,
        programVersion,
      });
    const made = await read(false);
    expect(made.facts.leftOut).toBe(1);
    const { store: member, where } = await received(made.bytes);
    expect(await member.local.read('readingCopy')).toMatchObject({ from: 'Lot de Wit' });
    expect((await once(member.watch.letter(letterId)))?.state.status).toBe('sent');
    expect(await once(member.watch.letter(secret))).toBeNull();
    const refusal = await refusalOf(member.changeLetterHead(letterId, { subject: 'x' }));
    expect(refusal.code).toBe('readingCopy.refuses');
    // Nobody is to take a part of the council for all of it.
    expect((await refusalOf(member.saveArchive({ programVersion }))).code).toBe('readingCopy.noArchive');
    await store.closeLetter(letterId, day('2026-11-02'), 'Ingetrokken');
    home.clock.set('2026-11-03T09:00:00.000Z');
    await member.openExchange((await read(false)).bytes);
    expect((await once(member.watch.letter(letterId)))?.state.status).toBe('closed');
    expect(await member.local.read('readingCopy')).toMatchObject({
      madeAt: expect.stringContaining('2026-11-03'),
    });
    // Whoever is sent work can work.
    await member.openExchange(await letterFile(store, secret));
    expect(await member.local.read('readingCopy')).toBeNull();
    expect(await (await where.look()).letters.count()).toBe(2);
  });
});
