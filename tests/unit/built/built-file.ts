import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const OUT = join(import.meta.dirname, '../../../out');

/** The files of one bundle, by their path in it with `/`. Throws when the program was not built. */
export function builtFiles(bundle: 'preload' | 'renderer'): ReadonlyMap<string, string> {
  const folder = join(OUT, bundle);
  if (!existsSync(folder)) throw new Error('The program is not built yet: npm run build');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')];
    }),
  );
}
