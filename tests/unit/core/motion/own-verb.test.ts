import { expect, test } from 'vitest';
import { hasOwnVerb } from '#core/motion/own-verb';

test.each([
  ['draagt het college op het advies over te nemen', true],
  ['Verzoekt het college', true],
  ['de beleidsregels als volgt te wijzigen', false],
  ['besluiten van 12 mei uit te voeren', false],
  ['', false],
])('the words before the clauses have their verb: %s', (words, has) => {
  expect(hasOwnVerb(words)).toBe(has);
});
