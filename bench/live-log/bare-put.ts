/**
 * What the live log is held against: one put with Dexie that waits for the disk, into a table of as many rows, and the line
 * below the others once it is stored. No journal, no rules, no list one can scroll.
 */
import { Dexie, type Table } from 'dexie';
import { v7 } from 'uuid';

interface Line {
  readonly id: string;
  readonly sessionId: string;
  readonly text: string;
}

const SESSION = v7();
/** As many as the log draws of its own. */
const SHOWN = 50;

type Bare = Dexie & { readonly lines: Table<Line, string> };
const db = new Dexie('bare-put', { chromeTransactionDurability: 'strict' }) as Bare;
db.version(1).stores({ lines: 'id, sessionId' });

const lineOf = (text: string): Line => ({ id: v7(), sessionId: SESSION, text });

function show(text: string): void {
  const list = document.querySelector('ol');
  const item = document.createElement('li');
  item.append(document.createElement('time'), text);
  list?.append(item);
  while (list && list.children.length > SHOWN) list.firstElementChild?.remove();
}

async function fillBare(count: number): Promise<void> {
  await db.lines.bulkAdd(
    Array.from({ length: count }, (_, at) => lineOf(`Wij vinden dat het loket te ver weg is, nummer ${at}.`)),
  );
}

const puts: number[] = [];
document.querySelector('input')?.addEventListener('keydown', async (event) => {
  if (event.key !== 'Enter') return;
  const field = event.currentTarget as HTMLInputElement;
  const { value } = field;
  field.value = '';
  const since = performance.now();
  await db.lines.put(lineOf(value));
  puts.push(performance.now() - since);
  show(value);
});

Object.assign(window, { fillBare, puts });
