/** Checks who imports whom in src. The rules: scripts/checks/import-table.mjs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkImports } from './checks/import-rules.mjs';
import { listFiles } from './parts/list-files.mjs';
import { ROOT } from './parts/paths.mjs';

/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

const files = new Map(
  [...listFiles(ROOT, 'src'), ...listFiles(ROOT, 'resources')].map((path) => [
    path,
    /\.[cm]?[jt]sx?$/.test(path) ? read(path) : '',
  ]),
);
const manifest = JSON.parse(read('package.json'));
const violations = checkImports({
  files,
  aliases: manifest.imports,
  dependencies: Object.keys(manifest.dependencies),
});

for (const { file, line, rule, message } of violations) {
  console.error(`${file}:${line}  ${rule}: ${message}`);
}
if (violations.length > 0) process.exitCode = 1;
else console.log(`The imports of ${files.size} files keep to the rules.`);
