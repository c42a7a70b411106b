import { expect, test } from 'vitest';
import { inputKey, inputOfPoints } from '#core/foundation/point-input';
import type { AdvicePoint } from '#core/letter/points';
import { contribution, link, session } from '../ordering/contributions.ts';

const points: AdvicePoint[] = ['p', 'q'].map((id, at) => ({
  id,
  number: String(at + 1),
  branch: 'primary',
  kind: 'recommendation',
  text: 'Doe iets',
}));
const linked = link('a', 'p');
const { letterId } = linked;
const records = {
  sessions: [session()],
  currents: [],
  contributions: [
    contribution('a', 'Meer bussen', { organisation: 'Ouderenbond', consent: 'withName' }),
    contribution('b', 'Liever niet', { organisation: 'Huurdersvereniging', consent: 'anonymous' }),
    contribution('b2', 'Echt niet', { mergedInto: 'b', organisation: 'Wijkraad', consent: 'withName' }),
  ],
  links: [linked, link('b', 'p', 'against')],
};

test('counts all voices, and names only who agreed to be named', () => {
  const input = inputOfPoints([{ letterId, points }], records);
  expect(input.get(inputKey({ letterId, pointId: 'p' }))).toEqual({
    counts: { for: 1, against: 2, neutral: 0 },
    voices: 3,
    organisations: ['Ouderenbond'],
  });
  expect(input.size).toBe(1);
});

test('gives a letter nothing that was tied to another', () => {
  const other = { letterId: 'another', points };
  expect(inputOfPoints([other], records).size).toBe(0);
});
