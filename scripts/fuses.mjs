/** Sets the fuses of a packaged program: node scripts/fuses.mjs PATH-TO-ELECTRON */
import { CannotGoOn, run, setUp } from './parts/set-up.mjs';

await run(async () => {
  const [program] = process.argv.slice(2);
  if (program === undefined) throw new CannotGoOn('Say which program: node scripts/fuses.mjs PATH');
  setUp();
  const { setFuses } = await import('./parts/fuses.mjs');
  const { unknown } = await setFuses(program);
  console.log(`The fuses of ${program} are set.`);
  if (unknown > 0) console.log(`It has ${unknown} newer fuses, which stay as Electron set them.`);
});
