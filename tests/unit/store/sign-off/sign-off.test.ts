/** From draft to signed and sent, through the commands, with a real key in a real browser. */
import { describe, expect, test } from 'vitest';
import type { ApprovalDetails } from '#core/letter/path-events';
import { verifyVersion } from '#core/sign-off/verify-seal';
import { type Store, webCrypto } from '#store';
import { body, day, draftIn, sentToday } from '../council.ts';
import { once, place, refusalOf } from '../place.ts';
import { asChair, askedIn, asSecretary, PASSPHRASE } from './asked.ts';

const deskOf = (store: Store, id: string) => once(store.watch.letter(id));

const onPaper: ApprovalDetails = {
  how: 'paper',
  on: day('2026-11-02'),
  signerId: null,
  signerName: 'Bas Groen',
  signerFunction: 'Voorzitter',
  asDeputy: false,
  documentId: null,
  remark: '',
};

describe('a letter put before who signs', () => {
  test('has its number, is frozen as on paper, and cannot be written in', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    await store.askSignOff(letterId, '');
    const desk = await deskOf(store, letterId);
    expect(desk?.state).toMatchObject({ status: 'forSignOff', reference: '2026/01' });
    expect(desk?.frozenVersion).toMatchObject({
      occasion: 'signOff',
      reference: '2026/01',
      sender: { name: 'Adviesraad Voorbeeldstad' },
    });
    expect((await refusalOf(store.changeLetterHead(letterId, { subject: 'Anders' }))).code).toBe(
      'letter.liesForSignOff',
    );
    expect((await refusalOf(store.giveReference(letterId, '2026/99'))).code).toBe('letter.liesForSignOff');
    const opened = await store.openLetterBody(letterId);
    expect(opened.kind).toBe('readOnly');
    await opened.release();
    expect((await refusalOf(store.askSignOff(letterId, ''))).code).toBe('signOff.alreadyAsked');
  });

  test('keeps its number when it was sent back and is put forward again; the next letter gets the next', async () => {
    const store = await place().open();
    const { letterId, versionId, dossierId } = await askedIn(store);
    await store.requestChanges(letterId, versionId, 'Punt twee kan korter.');
    await asSecretary(store);
    const { result: other } = await store.createLetter(dossierId, 'questions', {
      subject: 'Vragen',
      date: day('2026-11-01'),
    });
    await store.askSignOff(other, '');
    await store.askSignOff(letterId, '');
    expect((await deskOf(store, letterId))?.state).toMatchObject({
      reference: '2026/01',
      path: { rounds: 2 },
    });
    expect((await deskOf(store, other))?.state.reference).toBe('2026/02');
  });

  test('is open again, as it was before, when asking is undone', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    const { entryId } = await store.askSignOff(letterId, '');
    await store.undo(entryId ?? '');
    const desk = await deskOf(store, letterId);
    expect(desk?.state).toMatchObject({ status: 'draft', reference: null });
    // The number was nobody else's: the same letter gets it again.
    await store.askSignOff(letterId, '');
    expect((await deskOf(store, letterId))?.state.reference).toBe('2026/01');
  });
});

describe('signing', () => {
  test('sets a seal that holds for the frozen version, and for nothing else', async () => {
    const store = await place().open();
    const { letterId, versionId } = await askedIn(store);
    const { result } = await store.signLetter(letterId, versionId, PASSPHRASE);
    const desk = await deskOf(store, letterId);
    expect(desk?.state.status).toBe('signed');
    expect(result.signer).toMatchObject({
      name: 'Bas Groen',
      function: 'Voorzitter',
      asDeputy: false,
      isAuthor: false,
    });
    const version = desk?.frozenVersion;
    if (!version) throw new Error('no version');
    expect((await verifyVersion(result.seal, version, webCrypto)).kind).toBe('signed');
    const swapped = { ...version, body: body('Heel iets anders.') };
    expect((await verifyVersion(result.seal, swapped, webCrypto)).kind).toBe('otherContent');
    expect((await refusalOf(store.signLetter(letterId, versionId, PASSPHRASE))).code).toBe(
      'signOff.alreadySigned',
    );
  });

  test('with a wrong passphrase says that and no more, and writes nothing', async () => {
    const where = place();
    const store = await where.open();
    const { letterId, versionId } = await askedIn(store);
    const db = await where.look();
    const before = await db.journal.count();
    for (const wrong of ['de fietsen staan binnen', 'x', 'De fietsen staan buiten']) {
      expect(await refusalOf(store.signLetter(letterId, versionId, wrong))).toMatchObject({
        code: 'passphrase.wrong',
        context: {},
      });
    }
    // A key that was tampered with answers the same.
    await db.ownKeys.toCollection().modify((key) => {
      key.wrapped[3] = (key.wrapped[3] ?? 0) ^ 1;
    });
    expect((await refusalOf(store.signLetter(letterId, versionId, PASSPHRASE))).code).toBe(
      'passphrase.wrong',
    );
    expect((await refusalOf(store.signLetter(letterId, versionId, '  '))).code).toBe('passphrase.empty');
    expect(await db.journal.count()).toBe(before);
  });

  test('keeps the passphrase nowhere, and wraps the key at a work factor that is current', async () => {
    const where = place();
    const store = await where.open();
    const { letterId, versionId } = await askedIn(store);
    await store.signLetter(letterId, versionId, PASSPHRASE);
    const db = await where.look();
    const all = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    expect(all).not.toContain(PASSPHRASE);
    const [own] = await db.ownKeys.toArray();
    expect(own?.iterations).toBeGreaterThanOrEqual(600_000);
    const { bytes } = await store.saveArchive({ programVersion: '0' });
    const elsewhere = await place().open();
    await elsewhere.restoreArchive(bytes);
    expect(await once(elsewhere.watch.signingKeys())).toHaveLength(1);
    expect(await once(elsewhere.watch.keysOnThisDevice())).toEqual([]);
  });

  test('is refused of an older version, to who does not sign, without a key, and on a clock set back', async () => {
    const where = place();
    const store = await where.open();
    const { letterId, versionId } = await askedIn(store);
    await store.requestChanges(letterId, versionId, 'Korter.');
    await asSecretary(store);
    const { result } = await store.askSignOff(letterId, '');
    expect((await refusalOf(store.signLetter(letterId, versionId, PASSPHRASE))).code).toBe(
      'signingKey.notHere',
    );
    await asChair(store);
    expect((await refusalOf(store.signLetter(letterId, versionId, PASSPHRASE))).code).toBe(
      'signOff.notCurrentVersion',
    );
    where.clock.set('2026-10-30T09:00:00.000Z');
    const current = result.kind === 'signOffAsked' ? result.versionId : '';
    expect((await refusalOf(store.signLetter(letterId, current, PASSPHRASE))).code).toBe(
      'signOff.clockSetBack',
    );
    where.clock.set('2026-11-03T09:00:00.000Z');
    await store.signLetter(letterId, current, PASSPHRASE);
  });

  test('as deputy, or of a letter of one’s own, says so', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    const { result: deputy } = await store.addPerson({
      name: 'Ria Blauw',
      function: 'Plaatsvervangend voorzitter',
      role: 'deputyChair',
      email: '',
    });
    await store.workAs(deputy);
    await store.makeSigningKey({ passphrase: PASSPHRASE, again: PASSPHRASE });
    const { result } = await store.askSignOff(letterId, '');
    const versionId = result.kind === 'signOffAsked' ? result.versionId : '';
    const { result: record } = await store.signLetter(letterId, versionId, PASSPHRASE);
    expect(record.signer).toMatchObject({ asDeputy: true, isAuthor: true });
    expect(record.seal?.signer).toMatchObject({ asDeputy: true, isAuthor: true });
  });
});

describe('after the signature', () => {
  test('what is sent is what was signed, and the term starts', async () => {
    const store = await place().open();
    const { letterId, versionId } = await askedIn(store);
    await store.signLetter(letterId, versionId, PASSPHRASE);
    await asSecretary(store);
    await store.registerDispatch(letterId, { ...sentToday, copies: ['Griffie'] });
    const desk = await deskOf(store, letterId);
    expect(desk?.state.dispatch).toMatchObject({ versionId, copies: ['Griffie'], rule: { amount: 6 } });
    expect(desk?.frozenVersion?.id).toBe(versionId);
    expect(await once(store.watch.awaitingLetters())).toHaveLength(1);
  });

  test('opening it makes a draft the approval does not cover; going back brings text and approval back', async () => {
    const store = await place().open();
    const { letterId, versionId } = await askedIn(store);
    await store.signLetter(letterId, versionId, PASSPHRASE);
    await asSecretary(store);
    await store.reopenLetter(letterId, 'Er staat een tikfout in.');
    const typing = await store.openLetterBody(letterId);
    if (typing.kind !== 'writable') throw new Error('should be writable');
    typing.fragment.delete(0, typing.fragment.length);
    await typing.settled();
    await typing.release();
    await store.changeLetterHead(letterId, { subject: 'Iets anders' });
    expect((await deskOf(store, letterId))?.state).toMatchObject({
      status: 'draft',
      path: { lapsed: { versionId } },
    });

    await store.returnToSigned(letterId);
    const desk = await deskOf(store, letterId);
    expect(desk?.state).toMatchObject({ status: 'signed', path: { signOff: { versionId } } });
    expect(desk?.letter.subject).toBe('Vervoer naar de dagbesteding');
    expect(desk?.hasLaterText).toBe(false);
    await store.registerDispatch(letterId, sentToday);
    expect((await deskOf(store, letterId))?.state.dispatch?.versionId).toBe(versionId);
  });

  test('the step that opened it cannot be undone once something was written', async () => {
    const store = await place().open();
    const { letterId, versionId } = await askedIn(store);
    await store.signLetter(letterId, versionId, PASSPHRASE);
    const { entryId } = await store.reopenLetter(letterId, '');
    await store.changeLetterHead(letterId, { subject: 'Iets anders' });
    expect((await refusalOf(store.undo(entryId ?? ''))).code).toBe('undo.changedSince');
    await store.changeLetterHead(letterId, { subject: 'Vervoer naar de dagbesteding' });
    await store.undo(entryId ?? '');
    expect((await deskOf(store, letterId))?.state.status).toBe('signed');
  });

  test('a signature is undone by an event of its own, before sending', async () => {
    const store = await place().open();
    const { letterId, versionId } = await askedIn(store);
    const { entryId } = await store.signLetter(letterId, versionId, PASSPHRASE);
    await store.undo(entryId ?? '');
    const desk = await deskOf(store, letterId);
    expect(desk?.state.status).toBe('forSignOff');
    expect(desk?.events.map(({ kind }) => kind)).toContain('signedOff');
  });
});

describe('an approval outside the program', () => {
  test('freezes the letter, gives it its number, and has no seal', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    const { result } = await store.recordApproval(letterId, onPaper);
    expect(result).toMatchObject({ how: 'paper', seal: null });
    expect((await deskOf(store, letterId))?.state).toMatchObject({ status: 'signed', reference: '2026/01' });
  });

  test('of what lies there counts for that version', async () => {
    const store = await place().open();
    const { letterId, versionId } = await askedIn(store);
    await store.recordApproval(letterId, { ...onPaper, how: 'meeting' });
    expect((await deskOf(store, letterId))?.state.path.signOff).toMatchObject({ versionId, how: 'meeting' });
  });

  test('can be told with the dispatch, and goes with it when that is undone', async () => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    await store.giveReference(letterId, null);
    const { entryId } = await store.registerDispatch(letterId, { ...sentToday, approval: onPaper });
    expect((await deskOf(store, letterId))?.state).toMatchObject({
      status: 'sent',
      path: { signOff: { how: 'paper' } },
    });
    await store.undo(entryId ?? '');
    expect((await deskOf(store, letterId))?.state).toMatchObject({
      status: 'draft',
      dispatch: null,
      path: { signOff: null },
    });
  });

  test.each([
    [{ on: day('2026-11-09') }, 'event.inFuture'],
    [{ signerName: ' ' }, 'signOff.noSigner'],
    [{ documentId: '0190aaaa-0000-7000-8000-000000000001' }, 'document.notThere'],
  ])('is refused with %j', async (change, code) => {
    const store = await place().open();
    const { letterId } = await draftIn(store);
    expect((await refusalOf(store.recordApproval(letterId, { ...onPaper, ...change }))).code).toBe(code);
  });
});

describe('keys', () => {
  test('a forgotten passphrase means a new key; the old one is ended for all to see, and its signature holds', async () => {
    const store = await place().open();
    const { letterId, versionId } = await askedIn(store);
    const { result } = await store.signLetter(letterId, versionId, PASSPHRASE);
    const fresh = 'een heel andere zin dan eerst';
    await store.makeSigningKey({ passphrase: fresh, again: fresh });
    const [now, before] = await once(store.watch.signingKeys());
    expect(before?.ended).toMatchObject({ why: 'forgotten' });
    expect(now?.ended).toBeNull();
    expect(await once(store.watch.keysOnThisDevice())).toEqual([now?.keyId]);
    const version = (await deskOf(store, letterId))?.frozenVersion;
    if (!version) throw new Error('no version');
    expect((await verifyVersion(result.seal, version, webCrypto)).kind).toBe('signed');
  });

  test.each([
    ['', '', 'passphrase.empty'],
    ['kort', 'kort', 'passphrase.tooShort'],
    [PASSPHRASE, `${PASSPHRASE}!`, 'passphrase.notTheSame'],
  ])('are not made with %j and %j', async (passphrase, again, code) => {
    const store = await place().open();
    await draftIn(store);
    await asChair(store);
    expect((await refusalOf(store.makeSigningKey({ passphrase, again }))).code).toBe(code);
  });

  test('are made by who signs, and undone by nobody', async () => {
    const store = await place().open();
    await draftIn(store);
    const typed = { passphrase: PASSPHRASE, again: PASSPHRASE };
    expect((await refusalOf(store.makeSigningKey(typed))).code).toBe('signOff.notASigner');
    await asChair(store);
    const { entryId, result } = await store.makeSigningKey(typed);
    expect((await refusalOf(store.undo(entryId ?? ''))).code).toBe('undo.signingKey');
    await store.endSigningKey(result.id, 'stopped', '');
    expect((await refusalOf(store.endSigningKey(result.id, 'lost', ''))).code).toBe(
      'signingKey.alreadyEnded',
    );
  });
});
