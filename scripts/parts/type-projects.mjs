import { readdirSync } from 'node:fs';
import { ROOT } from './paths.mjs';

/** tsconfig.base.json holds what the others share, and tsconfig.json is for editors. */
export function typeProjects() {
  return readdirSync(ROOT)
    .map((file) => /^tsconfig\.(\w+)\.json$/.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .filter((name) => name !== 'base')
    .sort();
}
