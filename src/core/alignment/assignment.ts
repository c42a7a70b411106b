/**
 * The best overall way to give every row one column at most. Greedy choice would take the best pair first and leave two
 * others with nothing; this weighs all of them together.
 */

export interface WeightedPair {
  readonly row: number;
  readonly column: number;
  /** Above 0. */
  readonly benefit: number;
}

/** Rows and columns that have nothing to do with each other, each set apart: the cost is cubed, so this saves most of it. */
function components(pairs: readonly WeightedPair[]): WeightedPair[][] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(key, root);
    return root;
  };
  for (const { row, column } of pairs) parent.set(rootOf(`r${row}`), rootOf(`c${column}`));
  const sets = new Map<string, WeightedPair[]>();
  for (const pair of pairs) {
    const root = rootOf(`r${pair.row}`);
    const set = sets.get(root);
    if (set) set.push(pair);
    else sets.set(root, [pair]);
  }
  return [...sets.values()];
}

/**
 * The Hungarian method with potentials (Kuhn, Munkres; in the form of Jonker and Volgenant's shortest paths): rows x
 * rows x columns steps. `cost` has as many rows as columns or fewer. Gives the column of each row.
 */
function cheapest(cost: readonly Float64Array[], columns: number): Int32Array {
  const rows = cost.length;
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  // Rows and columns count from 1; column 0 holds the row that is being placed.
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    let at = 0;
    do {
      used[at] = 1;
      const here = rowOf[at] ?? 0;
      const costs = cost[here - 1];
      const uHere = u[here] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (used[column] === 1) continue;
        const reduced = (costs?.[column - 1] ?? 0) - uHere - (v[column] ?? 0);
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced;
          way[column] = at;
        }
        const leastHere = least[column] ?? 0;
        if (leastHere < delta) {
          delta = leastHere;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1) {
        if (used[column] === 1) {
          const owner = rowOf[column] ?? 0;
          u[owner] = (u[owner] ?? 0) + delta;
          v[column] = (v[column] ?? 0) - delta;
        } else least[column] = (least[column] ?? 0) - delta;
      }
      at = next;
    } while (rowOf[at] !== 0);
    do {
      const before = way[at] ?? 0;
      rowOf[at] = rowOf[before] ?? 0;
      at = before;
    } while (at !== 0);
  }
  const columnOf = new Int32Array(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}

function assignWithin(pairs: readonly WeightedPair[]): WeightedPair[] {
  if (pairs.length === 1) return [...pairs];
  const rows = [...new Set(pairs.map(({ row }) => row))].sort((a, b) => a - b);
  const columns = [...new Set(pairs.map(({ column }) => column))].sort((a, b) => a - b);
  const [short, long] = rows.length <= columns.length ? [rows, columns] : [columns, rows];
  const isTurned = short !== rows;
  const placeIn = (list: readonly number[]): ReadonlyMap<number, number> =>
    new Map(list.map((value, index) => [value, index]));
  const [shortPlace, longPlace] = [placeIn(short), placeIn(long)];
  const cost = short.map(() => new Float64Array(long.length));
  const known = new Map<number, WeightedPair>();
  for (const pair of pairs) {
    const [a, b] = isTurned ? [pair.column, pair.row] : [pair.row, pair.column];
    const [i, j] = [shortPlace.get(a) ?? 0, longPlace.get(b) ?? 0];
    const line = cost[i];
    if (line) line[j] = -pair.benefit;
    known.set(i * long.length + j, pair);
  }
  return [...cheapest(cost, long.length)].flatMap((column, row) => {
    const pair = known.get(row * long.length + column);
    return pair ? [pair] : [];
  });
}

/** Of all ways to pair each row and each column once at most, one whose benefits sum highest. In order of rows. */
export function bestAssignment(pairs: readonly WeightedPair[]): WeightedPair[] {
  return components(pairs)
    .flatMap(assignWithin)
    .sort((a, b) => a.row - b.row);
}
