import { expect, test } from 'vitest';
import { withoutOwnVerb } from '#core/motion/own-verb';

test.each([
  ['draagt het college op het advies over te nemen', 'het advies over te nemen'],
  ['Draagt het college van burgemeester en wethouders op:', ''],
  ['Verzoekt het college om', 'om'],
  ['roept het college op de brief te beantwoorden', 'de brief te beantwoorden'],
  ['spreekt uit dat', 'dat'],
  ['de beleidsregels als volgt te wijzigen', 'de beleidsregels als volgt te wijzigen'],
  ['besluiten van 12 mei uit te voeren', 'besluiten van 12 mei uit te voeren'],
  ['', ''],
])('the words before the clauses do not say their verb twice: %s', (lead, rest) => {
  expect(withoutOwnVerb(lead)).toBe(rest);
});
