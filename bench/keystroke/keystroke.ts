/**
 * A batch of typing, until the letter says "saved", against a bare put of as many bytes in IndexedDB that waits for
 * the disk as long.
 */
import * as Y from 'yjs';
import { openStore } from '#store';
import { systemClock } from '../../src/renderer/app/clock';
import { dossier, setUp } from '../../tests/unit/store/council';
import { type Compared, versus } from '../versus';

const TYPED = ' nog een paar woorden';

async function bareDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bare-keystrokes', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('updates', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

async function keystrokes(): Promise<Compared> {
  const store = await openStore({
    name: 'keystrokes',
    clock: systemClock,
    onBlocked: () => {},
    onSuperseded: () => {},
  });
  await store.setUpCouncil(setUp);
  const { result: dossierId } = await store.createDossier(dossier('Typen'));
  const { result: letterId } = await store.createLetter(dossierId, 'unsolicitedAdvice');
  const body = await store.openLetterBody(letterId);
  if (body.kind !== 'writable') throw new Error('the letter is not writable');
  const paragraph = new Y.XmlElement('paragraph');
  const text = new Y.XmlText();
  paragraph.insert(0, [text]);
  body.fragment.push([paragraph]);
  await body.settled();

  const bare = await bareDatabase();
  const bytes = new Uint8Array(48);
  return versus(
    'A batch of typing until it is saved, against a bare put',
    'less is better',
    async () => {
      text.insert(text.length, TYPED);
      await body.settled();
    },
    () =>
      new Promise<void>((resolve, reject) => {
        const writing = bare.transaction('updates', 'readwrite', { durability: 'strict' });
        writing.objectStore('updates').add({ k: letterId, u: bytes });
        writing.oncomplete = () => resolve();
        writing.onerror = () => reject(writing.error);
      }),
    120,
  );
}

Object.assign(window, { keystrokes });
