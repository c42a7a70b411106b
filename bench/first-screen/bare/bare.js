/** The least a page can do to show letters: open IndexedDB, read the newest forty, put them in a list. */
const SHOWN = 40;

function line(row) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#/letters/${row.id}`;
  link.textContent = row.subject;
  item.append(link);
  for (const text of [row.dossier, row.status, row.date]) {
    const cell = document.createElement('span');
    cell.textContent = text;
    item.append(cell);
  }
  return item;
}

const opening = indexedDB.open('bare', 1);
opening.onsuccess = () => {
  const rows = [];
  const index = opening.result.transaction('letters').objectStore('letters').index('changedAt');
  const reading = index.openCursor(null, 'prev');
  reading.onsuccess = () => {
    const cursor = reading.result;
    if (cursor) rows.push(cursor.value);
    if (cursor && rows.length < SHOWN) cursor.continue();
    else document.getElementById('rows').append(...rows.map(line));
  };
};
