/** A council with a bit of everything an archive has to carry. */

import type { LetterBody } from '#core/letter/body';
import type { Store } from '#store';
import { body, type Desk, day, dossier, draftIn, sentToday } from '../council.ts';
import { once } from '../place.ts';

/** Bytes that a careless reader would change: all of them, line ends, zero, and something that looks like a zip. */
export const oddFiles: readonly Uint8Array[] = [
  new Uint8Array(0),
  Uint8Array.from({ length: 256 }, (_, i) => i),
  new TextEncoder().encode('PK\u0003\u0004\r\n\n\r\0'),
  Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) % 251),
];

export const richBody: LetterBody = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Ideeën – “cliënt”' }] },
    { type: 'paragraph' },
    {
      type: 'advicePoint',
      attrs: { id: '0190aaaa-0000-7000-8000-000000000001', branch: 'fallback', kind: 'question' },
      content: [
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'vet ',
              marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://x.example/?a=1&b' } }],
            },
            { type: 'dueDate' },
          ],
        },
      ],
    },
  ],
};

export interface FullCouncil extends Desk {
  readonly sentId: string;
  readonly deletedId: string;
  readonly entryIds: readonly string[];
}

export async function fullCouncil(store: Store): Promise<FullCouncil> {
  const { dossierId, letterId } = await draftIn(store, richBody);
  for (const [i, bytes] of oddFiles.entries()) {
    const file = { dossierId, fileName: `stuk ${i}.bin`, mediaType: 'application/octet-stream', date: null };
    await store.addDocument({ ...file, bytes, remark: '' });
  }
  const hash = await store.keepAttachment(new Uint8Array([137, 80, 78, 71]));
  const council = (await once(store.watch.profile()))?.council;
  await store.changeCouncil(council?.id ?? '', { logo: { hash, mediaType: 'image/png', alt: 'Een boom' } });

  const { result: sentId } = await store.createLetter(dossierId, 'followUpAdvice', {
    subject: 'Verzonden',
    date: day('2026-11-02'),
    predecessorId: letterId,
  });
  await store.giveReference(sentId, null);
  await store.registerDispatch(sentId, sentToday);
  const { result: reply } = await store.registerReply(sentId, {
    on: day('2026-11-02'),
    form: 'interim',
    reference: 'Z/1',
    remark: 'Volgt.\nLater.',
  });
  await store.withdrawEvent(sentId, reply.id, 'Andere brief');

  const { result: deletedId } = await store.createLetter(
    dossierId,
    'other',
    { subject: 'Weg' },
    body('Weggegooid.'),
  );
  await store.removeLetter(deletedId);
  const wonen = await store.createDossier(dossier('Wonen'));
  const changed = await store.changeDossier(wonen.result, { title: 'Wonen en zorg', themeYear: 2026 });
  await store.undo(changed.entryId!);
  const last = await store.changeDossier(dossierId, { summary: 'Kort' });
  return { dossierId, letterId, sentId, deletedId, entryIds: [last.entryId!] };
}
