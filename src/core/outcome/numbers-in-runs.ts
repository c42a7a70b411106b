/** "1–3, 5" for points 1, 2, 3 and 5: two dozen numbers in a row are not read. Other numberings stay as they are. */
export function numbersInRuns(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last !== undefined && /^\d+$/.test(number) && Number(number) === Number(last) + 1;
    if (run && follows) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length < 3 ? run.join(', ') : `${run[0]}–${run.at(-1)}`)).join(', ');
}
