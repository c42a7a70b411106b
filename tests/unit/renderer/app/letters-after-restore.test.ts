/** A council is saved and restored elsewhere: every letter has to come out as the same file, to the byte. */
import { expect, test } from 'vitest';
import type { BodyNode, LetterBody } from '#core/letter/body';
import { textWriter, wordWriter } from '#documents';
import type { Store } from '#store';
import type { Database } from '#store/database';
import { letterToExport } from '../../../../src/renderer/app/letter-file.ts';
import { pngOf } from '../../../fixtures/letters/logo.ts';
import { body, day } from '../../store/council.ts';
import { everything, once, place } from '../../store/place.ts';

/** Half a character, what XML forbids, a mark of our own, both directions, and ends of lines of all kinds. */
const ODD = 'A\u0000\u0007\u001b\ufffe\ufdd0 \ud83d los, 👩🏽‍🦽 שלום \u202eom\u202c <&> ]]> {onderwerp} {0}';

const text = (words: string): BodyNode => ({ type: 'text', text: words });
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });

/** Every part that leads out of the text, and some words nobody can have meant. */
function oddBody(picture: string, definitionId: string, letterId: string): LetterBody {
  const pictureAttrs = { mediaType: 'image/png', width: 50, pixelWidth: 3, pixelHeight: 2 };
  const cell = (type: string, words: string): BodyNode => ({
    type,
    attrs: { colspan: 1, rowspan: 1 },
    content: [paragraph(text(words))],
  });
  const note: BodyNode = { type: 'footnote', attrs: { id: 'noot' }, content: [text(`Noot: ${ODD}`)] };
  const citation: BodyNode = {
    type: 'citation',
    attrs: { source: 'letter', id: letterId, words: `onze brief ${ODD}` },
  };
  return {
    type: 'doc',
    content: [
      paragraph(text(ODD), note, citation, { type: 'dueDate' }),
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', `Kop ${ODD}`)] },
          { type: 'tableRow', content: [cell('tableCell', `Cel ${ODD}`)] },
        ],
      },
      { type: 'blockquote', attrs: { definitionId }, content: [paragraph(text(ODD))] },
      { type: 'picture', attrs: { ...pictureAttrs, hash: picture, alt: ODD } },
      { type: 'picture', attrs: { ...pictureAttrs, hash: 'f'.repeat(64), alt: 'Van niemand' } },
      { type: 'pageBreak' },
      { type: 'annex', attrs: { id: 'bijlage', title: ODD }, content: [paragraph(text(ODD))] },
    ],
  };
}

/** The sample council, which uses the whole desk, and a letter of its own with everything odd. */
async function oddCouncil(store: Store): Promise<void> {
  await store.loadSample({});
  const [letter] = await once(store.watch.allLetters());
  const profile = await once(store.watch.profile());
  const [person] = profile?.people ?? [];
  const { dossierId } = (await once(store.watch.letter(letter?.id ?? '')))?.letter ?? { dossierId: '' };
  const hash = await store.keepAttachment(pngOf(3, 2));
  const signaturePicture = {
    hash: await store.keepAttachment(pngOf(4, 1)),
    mediaType: 'image/png' as const,
  };
  await store.changePerson(person?.id ?? '', { signaturePicture });
  const definition = { on: day('2026-06-01'), term: ODD, words: ODD, where: ODD, amendments: [] };
  const { result: definitionId } = await store.addDefinitionVersion(dossierId, definition);
  const odd = oddBody(hash, definitionId, letter?.id ?? '');
  const { result: id } = await store.createLetter(
    dossierId,
    'unsolicitedAdvice',
    {
      subject: ODD,
      salutation: ODD,
      yourReference: ODD,
      addressee: [ODD],
      copiesTo: [ODD],
      date: day('2026-11-01'),
      signatoryName: person?.name ?? '',
      numberedHeadings: true,
    },
    odd,
  );
  await store.keepVersion(id, ODD);
  const { result: comment } = await store.addComment(id, { anchor: null, quote: ODD, words: ODD });
  await store.answerComment(id, comment.id, ODD);
  await store.setFindingAside(id, { code: 'longSentence', about: ODD }, ODD);
  await store.addTextBlock({ title: ODD, purpose: 'other', content: body(ODD.replace('{0}', '')).content });
  await store.noteReference('1999/01', ODD);
  const bytes = new TextEncoder().encode(ODD);
  const file = { fileName: `${ODD}.txt`, mediaType: 'text/plain', bytes, date: null, remark: ODD };
  await store.addDocument({ dossierId, ...file });
  await store.giveReference(id, '2026/99');
  const head = { subject: ODD, date: day('2026-11-01') };
  const { result: sent } = await store.createLetter(dossierId, 'unsolicitedAdvice', head, odd);
  await store.giveReference(sent, '2026/98');
  await store.registerDispatch(sent, { on: day('2026-11-02'), channel: 'email', recipients: [ODD] });
}

/** What each letter becomes on paper. */
async function filesOf(store: Store): Promise<Record<string, unknown>> {
  const profile = await once(store.watch.profile());
  const files: Record<string, unknown> = {};
  for (const { id } of await once(store.watch.allLetters())) {
    const desk = await once(store.watch.letter(id));
    if (!desk || !profile) throw new Error('the letter is gone');
    const letter = await letterToExport(desk, profile, store);
    files[id] = [await wordWriter.write(letter), await textWriter.write(letter)];
  }
  return files;
}

const DESK_TABLES = [
  'textBlocks',
  'definitionVersions',
  'letterVersions',
  'letterComments',
  'findingDecisions',
  'referenceNotes',
  'documents',
  'attachments',
] as const;

async function deskOf(db: Database): Promise<Record<string, unknown[] | undefined>> {
  const all = await everything(db);
  return Object.fromEntries(DESK_TABLES.map((name) => [name, all[name]]));
}

test('every letter is the same file, to the byte, and all that lies around it is there', async () => {
  const [from, to] = [place(), place()];
  const store = await from.open();
  await oddCouncil(store);
  const files = await filesOf(store);
  const desk = await deskOf(await from.look());
  expect(Object.keys(files).length).toBeGreaterThan(15);
  for (const rows of Object.values(desk)) expect(rows).not.toEqual([]);

  const restored = await to.open();
  await restored.restoreArchive((await store.saveArchive({ programVersion: '1' })).bytes);

  expect(await filesOf(restored)).toEqual(files);
  expect(await deskOf(await to.look())).toEqual(desk);
});
