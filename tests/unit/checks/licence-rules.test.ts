import { describe, expect, it } from 'vitest';
import { checkLicences, isAllowed } from '../../../scripts/checks/licence-rules.mjs';

describe('a licence expression', () => {
  const allowed = [
    'MIT',
    '(MIT)',
    'MIT OR GPL-3.0-or-later',
    'GPL-3.0-only OR (MIT AND Zlib)',
    'Apache-2.0 WITH LLVM-exception',
    'MPL-2.0+',
    '(MIT OR GPL-2.0) AND ISC',
  ];
  for (const expression of allowed) {
    it(`takes ${expression}`, () => expect(isAllowed(expression)).toBe(true));
  }
  const refused = [
    '',
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MIT AND GPL-3.0-only',
    '(MIT OR Apache-2.0) AND GPL-2.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.txt',
    'MIT OR',
    '(MIT',
    'MIT)',
    'MIT ISC',
    'BSD',
    'SSPL-1.0',
  ];
  for (const expression of refused) {
    it(`does not take ${expression || 'nothing'}`, () => expect(isAllowed(expression)).toBe(false));
  }
});

describe('a lockfile', () => {
  it('names what is refused, with its version, wherever it lies', () => {
    const { checked, refused } = checkLicences({
      '': { license: 'EUPL-1.2' },
      'node_modules/good': { version: '1.0.0', license: 'MIT' },
      'node_modules/good/node_modules/@scope/bad': { version: '2.1.0', license: 'GPL-3.0-only' },
      'node_modules/vague': { version: '3.0.0' },
      'node_modules/renamed': { name: 'original', version: '4.0.0', license: 'UNLICENSED' },
    });
    expect(checked).toBe(4);
    expect(refused).toEqual([
      { package: '@scope/bad@2.1.0', licence: 'GPL-3.0-only' },
      { package: 'vague@3.0.0', licence: 'none given' },
      { package: 'original@4.0.0', licence: 'UNLICENSED' },
    ]);
  });

  it('believes its own reading of a vague package for that version only', () => {
    const at = (version: string) =>
      checkLicences({ 'node_modules/duck': { version, license: 'BSD' } }).refused;
    expect(at('0.1.12')).toEqual([]);
    expect(at('0.1.13')).toHaveLength(1);
  });
});
