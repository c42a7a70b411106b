/** The fixtures themselves: a profile is fresh, outlives a restart, and outlives a killed program. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** A database of its own, beside the program's. */
function put(page: Page, value: string): Promise<void> {
  return page.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fixture', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('notes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('notes', 'readwrite', { durability: 'strict' });
          writing.objectStore('notes').put(text, 'one');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    value,
  );
}

function get(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('fixture', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('notes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('notes').objectStore('notes').get('one');
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result ?? null);
          };
        };
      }),
  );
}

test('starts empty, and is kept when the program is closed and opened again', async ({ program }) => {
  expect(await get(program.page)).toBeNull();
  await put(program.page, 'kept');
  const page = await program.restart();
  expect(await get(page)).toBe('kept');
});

test('is kept when the program is killed', async ({ program }) => {
  expect(await get(program.page)).toBeNull();
  await put(program.page, 'kept');
  const page = await program.killAndRestart();
  expect(await get(page)).toBe('kept');
});
