/**
 * Checks the types of each project by itself: what compiles in one room, such as `window` in the renderer, must
 * not compile in another. With names as arguments, only those: `node scripts/check-types.mjs core web`.
 */
import { spawnSync } from 'node:child_process';
import { ROOT, TOOLS } from './parts/paths.mjs';
import { typeProjects } from './parts/type-projects.mjs';

const asked = process.argv.slice(2);
for (const name of typeProjects()) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { status } = spawnSync(process.execPath, [TOOLS.tsc, '-p', `tsconfig.${name}.json`, '--pretty'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  console.log(`${name}: ${status === 0 ? 'the types hold' : 'the types do not hold'}`);
  if (status !== 0) process.exitCode = 1;
}
