/** IndexedDB without Dexie, gate or schema: for reading what is there when the program itself cannot. */

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // Else the failed read would abort the transaction, and the rows after it with it.
      event.preventDefault();
      reject(request.error);
    };
  });
}

/** Opens a database as it is, whatever its version; null when there is none. Never makes or changes one. */
export async function openRaw(name: string): Promise<IDBDatabase | null> {
  const existing = (await indexedDB.databases()).find((database) => database.name === name);
  if (existing === undefined) return null;
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.transaction?.abort();
  const database = await settled(request);
  // Never in the way of a program that wants to bring it up to date.
  database.onversionchange = () => database.close();
  return database;
}

const BATCH = 200;

/**
 * Rows of an object store in the order of its keys, or of an index where that is there. Rows that cannot be read
 * are skipped, and `onUnreadable` is told.
 */
export async function* rawRows(
  database: IDBDatabase,
  store: string,
  index: string | null,
  onUnreadable: () => void,
): AsyncGenerator<unknown> {
  const source = (): IDBObjectStore | IDBIndex => {
    const objects = database.transaction(store, 'readonly').objectStore(store);
    return index !== null && objects.indexNames.contains(index) ? objects.index(index) : objects;
  };
  const keys = await rawKeys(source());
  for (let from = 0; from < keys.length; from += BATCH) {
    const [first, last] = [keys[from], keys[Math.min(from + BATCH, keys.length) - 1]];
    if (first === undefined || last === undefined) return;
    try {
      yield* await settled(source().getAll(IDBKeyRange.bound(first, last)));
    } catch {
      for (const key of new Set(keys.slice(from, from + BATCH))) {
        try {
          yield* await settled(source().getAll(key));
        } catch {
          onUnreadable();
        }
      }
    }
  }
}

/** The different keys, in order. Over an index they are the index's own. */
async function rawKeys(source: IDBObjectStore | IDBIndex): Promise<IDBValidKey[]> {
  if (source instanceof IDBObjectStore) return settled(source.getAllKeys());
  const keys: IDBValidKey[] = [];
  const request = source.openKeyCursor(null, 'nextunique');
  await new Promise<void>((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null) return resolve();
      keys.push(cursor.key);
      cursor.continue();
    };
  });
  return keys;
}

/** One row by its key; null when it is not there or cannot be read. */
export async function rawRow(database: IDBDatabase, store: string, key: IDBValidKey): Promise<unknown> {
  try {
    return (await settled(database.transaction(store, 'readonly').objectStore(store).get(key))) ?? null;
  } catch {
    return null;
  }
}

export async function rawStoreKeys(database: IDBDatabase, store: string): Promise<IDBValidKey[]> {
  return settled(database.transaction(store, 'readonly').objectStore(store).getAllKeys());
}
