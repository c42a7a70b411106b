import { expect, test } from 'vitest';
import { contradictionsIn } from '#core/contradictions/contradictions';
import type { LetterBody } from '#core/letter/body';
import { sentIn } from './council.ts';
import { once, place } from './place.ts';

const advice: LetterBody = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Op 5 oktober was de conferentie. Het gaat om drie dingen: rust, reinheid.' },
      ],
    },
  ],
};

test('what the letters of a dossier say as they went out can be held against each other', async () => {
  const store = await place().open();
  const { dossierId, letterId } = await sentIn(store, advice);
  const known = await once(store.watch.papersOfDossier(dossierId));
  expect(known?.papers.map(({ id, kind }) => [id, kind])).toEqual([[letterId, 'letter']]);
  expect(known?.papers[0]?.passages[0]?.words).toContain('5 oktober');
  expect(contradictionsIn(known?.papers ?? [], known?.days).map(({ kind }) => kind)).toEqual([
    'countDiffers',
  ]);
});
