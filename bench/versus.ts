/** Two ways of doing one thing, in turn in one run, so that a machine that slows down slows both. */
export interface Figures {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Compared {
  readonly what: string;
  readonly ours: Figures;
  readonly theirs: Figures;
  readonly goal: string;
}

type Work = () => unknown;

/** In milliseconds. */
export function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
  };
}

async function timed(work: Work): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

/** Some rounds first that do not count, then `rounds` of each, ours and theirs in turn. */
export async function versus(
  what: string,
  goal: string,
  ours: Work,
  theirs: Work,
  rounds: number,
): Promise<Compared> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -Math.ceil(rounds / 4); round < rounds; round += 1) {
    const [our, their] = [await timed(ours), await timed(theirs)];
    if (round < 0) continue;
    times.ours.push(our);
    times.theirs.push(their);
  }
  return { what, goal, ours: figuresOf(times.ours), theirs: figuresOf(times.theirs) };
}
