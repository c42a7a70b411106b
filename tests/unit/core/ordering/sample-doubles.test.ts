import { expect, test } from 'vitest';
import { similarGroups } from '#core/ordering/similar';
import { shippedSample } from '../sample/shipped-sample.ts';

test('of the sample conference the three that ask to choose oneself are proposed, and no others', () => {
  const [conference] = shippedSample().sessions;
  const rows = (conference?.contributions ?? []).map(({ text }, at) => ({
    id: String(at).padStart(2, '0'),
    text,
  }));
  const groups = similarGroups(rows);
  expect(groups.map(({ ids }) => ids.toSorted())).toEqual([['06', '07', '08']]);
  expect(groups[0]?.words).toEqual(['kiezen', 'helpt']);
});
