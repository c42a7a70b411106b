import { expect, test } from 'vitest';
import { checkPassphrase, normalPassphrase } from '#core/sign-off/passphrase';

test.each([
  ['', '', 'passphrase.empty', 'passphrase'],
  ['   ', '   ', 'passphrase.empty', 'passphrase'],
  ['kort', 'kort', 'passphrase.tooShort', 'passphrase'],
  ['elf tekens.', 'elf tekens.', 'passphrase.tooShort', 'passphrase'],
  ['aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa', 'passphrase.tooPlain', 'passphrase'],
  ['x'.repeat(501), 'x'.repeat(501), 'passphrase.tooLong', 'passphrase'],
  ['de fietsen staan buiten', 'de fietsen staan binnen', 'passphrase.notTheSame', 'again'],
])('%j with %j is refused: %s', (typed, again, code, field) => {
  expect(checkPassphrase(typed, again)).toMatchObject({ code, field });
});

test('a short sentence will do, also when its é is written in two ways', () => {
  expect(checkPassphrase('een caf\u00e9 om de hoek', 'een cafe\u0301 om de hoek ')).toBeNull();
  expect(normalPassphrase(' cafe\u0301 ')).toBe('caf\u00e9');
});
