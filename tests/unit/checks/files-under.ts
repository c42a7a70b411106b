import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths from the root of the project, sorted, of all files below `folder` with one of these endings. */
export function filesUnder(folder: string, ...endings: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => join(folder, path))
    .sort();
}
