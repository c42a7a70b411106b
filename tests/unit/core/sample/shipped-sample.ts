import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSampleFiles, type SampleFiles } from '#core/sample/sample-shape';

const FOLDER = fileURLToPath(new URL('../../../../resources/sample/', import.meta.url));

function json(path: string): unknown {
  return JSON.parse(readFileSync(`${FOLDER}${path}`, 'utf8'));
}

/** The sample's files as they lie in the repository, in the order of their numbers. */
export function shippedSample(): SampleFiles {
  return readSampleFiles({
    council: json('council.json'),
    people: json('people.json'),
    termRules: json('term-rules.json'),
    dossiers: readdirSync(`${FOLDER}dossiers`)
      .sort()
      .map((name) => json(`dossiers/${name}`)),
    sessions: readdirSync(`${FOLDER}sessions`)
      .sort()
      .map((name) => json(`sessions/${name}`)),
    outcomes: readdirSync(`${FOLDER}outcomes`)
      .sort()
      .map((name) => json(`outcomes/${name}`)),
  });
}
