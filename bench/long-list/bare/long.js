/** The least a page can do to show terms: read the rows and put every one of them in the page at once. */
function part(name, from, to) {
  const span = document.createElement('span');
  span.className = name;
  span.style.left = `${from}%`;
  span.style.width = `${to - from}%`;
  return span;
}

function line(row, at) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#/letters/${row.id}`;
  link.textContent = row.subject;
  const bar = document.createElement('span');
  bar.className = 'bar';
  const from = at % 50;
  bar.append(part('open', from, from + 40), part('gone', from, from + 20));
  item.append(link, bar);
  for (const text of [row.date, row.status]) {
    const cell = document.createElement('span');
    cell.textContent = text;
    item.append(cell);
  }
  return item;
}

const opening = indexedDB.open('bare', 1);
opening.onsuccess = () => {
  const reading = opening.result.transaction('letters').objectStore('letters').getAll();
  reading.onsuccess = () => document.getElementById('rows').append(...reading.result.map(line));
};
