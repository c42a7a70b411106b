/** Checks that every dependency, also those for building and testing, may stand in a program under the EUPL-1.2. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLicences } from './checks/licence-rules.mjs';
import { ROOT } from './parts/paths.mjs';

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const { checked, refused } = checkLicences(packages);

for (const { package: name, licence } of refused) {
  console.error(`${name}: ${licence} is not among the licences in scripts/checks/licence-rules.mjs`);
}
if (refused.length > 0) process.exitCode = 1;
else console.log(`The licences of ${checked} packages go with the EUPL-1.2.`);
