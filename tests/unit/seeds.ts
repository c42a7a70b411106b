/** Real letters beside the project, which may be read here and not kept. Where they are absent a test says so and skips. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = process.env.RAADGEVER_SEEDS ?? '../shared/seeds';
const names = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

export const seedsAreHere = names.length > 0;
if (!seedsAreHere) console.warn('The real letters are not here; what is tried on them is skipped.');

/** By the number its name begins with; empty where it is absent. */
export function seedText(number: string): string {
  const name = names.find((each) => each.startsWith(number));
  return name === undefined ? '' : readFileSync(join(FOLDER, name), 'utf8');
}
