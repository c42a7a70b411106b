import { describe, expect, it } from 'vitest';
import { whatIsMissing } from '../../../scripts/parts/installed.mjs';
import { isNewEnough } from '../../../scripts/parts/node-version.mjs';

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/@b/c': { version: '2.0.0' },
  'node_modules/other-system': { version: '3.0.0', optional: true },
};
const INSTALLED = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/@b/c': { version: '2.0.0' } };

describe('whatIsMissing', () => {
  it('is content with what npm recorded, less what is for other systems', () => {
    expect(whatIsMissing(WANTED, INSTALLED)).toBeNull();
  });
  it('sees an installation that never ended', () => {
    expect(whatIsMissing(WANTED, null)).toMatch(/nothing is installed/);
  });
  it('names a package that is missing, and one of another version', () => {
    expect(whatIsMissing(WANTED, { 'node_modules/a': { version: '1.0.0' } })).toMatch(/^@b\/c is missing/);
    const older = { ...INSTALLED, 'node_modules/a': { version: '0.9.0' } };
    expect(whatIsMissing(WANTED, older)).toMatch(/^a is missing or another version/);
  });
  it('sees an optional package that is there in another version', () => {
    const older = { ...INSTALLED, 'node_modules/other-system': { version: '2.0.0', optional: true } };
    expect(whatIsMissing(WANTED, older)).toMatch(/^other-system/);
  });
});

describe('isNewEnough', () => {
  it('compares by number, part by part', () => {
    expect(isNewEnough('20.19.0')).toBe(true);
    expect(isNewEnough('20.18.9')).toBe(false);
    expect(isNewEnough('18.99.0')).toBe(false);
    expect(isNewEnough('22.1.0')).toBe(true);
    expect(isNewEnough('100.0.0')).toBe(true);
    expect(isNewEnough('20.9.0')).toBe(false);
  });
});
