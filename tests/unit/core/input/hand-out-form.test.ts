import { expect, test } from 'vitest';
import { handOutForm, handOutSubject } from '#core/input/hand-out-form';
import { plainText } from '#core/letter/body';
import { session } from '../ordering/contributions.ts';

test('says what it is for and asks whether one may be quoted', () => {
  const words = plainText(handOutForm(session({ title: 'Dicht\nbij huis' })));
  expect(handOutSubject(session({ title: 'Dicht\nbij huis' }))).toBe('Uw inbreng: Dicht bij huis');
  expect(words).toContain('5 oktober 2026, De Kruidhof');
  expect(words).toContain('Ja, met mijn naam');
});

test('asks for no name where none is kept any more', () => {
  const stripped = session({ namesStripped: { at: '2026-10-06T09:00:00.000Z', by: 'els' } });
  expect(plainText(handOutForm(stripped))).not.toContain('met mijn naam');
});
