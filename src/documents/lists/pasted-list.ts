/** What somebody pastes: cells from a sheet, blocks between blank lines, or a contribution a line. */
import type { GivenList } from '#core/input/given-list';
import { separatedList } from './separated-list';

/** "- ", "• ", "3. ": how lists are begun in a mail. */
const BULLET = /^\s*(?:[-–—•*·]|\d{1,3}[.)])\s+/;

function isColumns(lines: readonly string[], separator: string): boolean {
  const counts = lines.map((line) => line.split(separator).length);
  const [first] = counts;
  return first !== undefined && first > 1 && lines.length > 1 && counts.every((count) => count === first);
}

function blocksOf(text: string): GivenList {
  const rows: { number: number; cells: string[] }[] = [];
  let block: string[] = [];
  let begin = 1;
  const close = (): void => {
    if (block.length > 0) rows.push({ number: begin, cells: [block.join('\n').replace(BULLET, '').trim()] });
    block = [];
  };
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') close();
    else {
      if (block.length === 0) begin = index + 1;
      block.push(line);
    }
  });
  close();
  return { rows, unread: [] };
}

export function pastedList(pasted: string): GivenList {
  const text = pasted.replace(/\r\n?/g, '\n');
  const filled = text.split('\n').filter((line) => line.trim() !== '');
  if (filled.some((line) => line.includes('\t'))) return separatedList(text, '\t');
  if (isColumns(filled, ';')) return separatedList(text, ';');
  // Blank lines between blocks of more than one line: then a block is one contribution. Bullets part them already.
  const blocks = blocksOf(text);
  const hasBullets = filled.filter((line) => BULLET.test(line)).length > filled.length / 2;
  if (!hasBullets && blocks.rows.length > 1 && blocks.rows.length < filled.length) return blocks;
  const rows = text.split('\n').flatMap((line, index) => {
    const words = line.replace(BULLET, '').trim();
    return words === '' ? [] : [{ number: index + 1, cells: [words] }];
  });
  return { rows, unread: [] };
}
