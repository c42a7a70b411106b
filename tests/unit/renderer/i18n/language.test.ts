import { describe, expect, it } from 'vitest';
import { chosenLanguage, systemLanguage } from '../../../../src/renderer/i18n/language';

describe('the language of the system', () => {
  it('is English only where English is asked for before Dutch', () => {
    expect(systemLanguage(['en-US', 'en'])).toBe('en');
    expect(systemLanguage(['en', 'nl'])).toBe('en');
    expect(systemLanguage(['de', 'en-GB'])).toBe('en');
  });

  it('is Dutch otherwise', () => {
    expect(systemLanguage(['nl-NL', 'en'])).toBe('nl');
    expect(systemLanguage(['de-DE', 'fy'])).toBe('nl');
    expect(systemLanguage([])).toBe('nl');
  });
});

it('a chosen language goes before that of the system', () => {
  expect(chosenLanguage('nl', ['en'])).toBe('nl');
  expect(chosenLanguage('en', ['nl'])).toBe('en');
  expect(chosenLanguage('system', ['en'])).toBe('en');
});
