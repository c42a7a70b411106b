import { expect, test } from 'vitest';
import { contradictionsIn } from '#core/contradictions/contradictions';
import type { LetterBody } from '#core/letter/body';
import { day, sentIn } from './council.ts';
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

test('what a document says is held against the letters, with the page where it stands', async () => {
  const store = await place().open();
  const { dossierId, letterId } = await sentIn(store, {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Op 5 oktober was de conferentie.' }] }],
  });
  const { result: documentId } = await store.addDocument({
    dossierId,
    fileName: 'nota.txt',
    mediaType: 'text/plain',
    bytes: new Uint8Array([1]),
    date: day('2026-11-02'),
    remark: '',
  });
  await store.keepDocumentText(documentId, {
    how: 'read',
    passages: [
      { words: 'Op 5 november organiseerde de raad een conferentie.', page: 2, kind: 'paragraph' },
      { words: 'In ons advies van 3 mei 2024 staat meer.', page: 3, kind: 'paragraph' },
    ],
  });
  const known = await once(store.watch.papersOfDossier(dossierId));
  const found = contradictionsIn(known?.papers ?? [], known?.days);
  expect(found.map(({ kind, places }) => [kind, ...places.map((at) => [at.paperId, at.page])])).toEqual([
    ['eventTwoDates', [letterId, null], [documentId, 2]],
    ['letterUnknown', [documentId, 3]],
  ]);
});
