import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useHost } from '../../../app/host-context';
import { useStore } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { putPictures } from '../editor/picture-intake';
import type { LargePicture, Pictures, RefusedPicture } from '../editor/pictures';

/** The window of the system leaves out what is larger. In bytes. */
const MOST_BYTES = 100_000_000;

export interface PictureQuestionOpen {
  readonly large: readonly LargePicture[];
  readonly answer: (may: boolean) => void;
}

export interface PictureTaking {
  readonly pictures: Pictures;
  readonly question: PictureQuestionOpen | null;
  readonly refused: readonly RefusedPicture[];
  /** How many pictures did not come along with what was pasted. */
  readonly leftBehind: number;
  readonly dismiss: () => void;
  /** Lets a person choose files, and puts them where the cursor is. */
  readonly choose: (editor: Editor) => Promise<void>;
}

/** Pictures on their way into the letter: where their bytes go, and what has to be asked or told about them. */
export function usePictureTaking(): PictureTaking {
  const store = useStore();
  const host = useHost();
  const t = useWords();
  const [question, setQuestion] = useState<PictureQuestionOpen | null>(null);
  const [refused, setRefused] = useState<readonly RefusedPicture[]>([]);
  const [leftBehind, setLeft] = useState(0);
  /** Addresses given out: each picture is read once as long as the letter is open. */
  const addresses = useRef(new Map<string, Promise<string | null>>());

  useEffect(() => {
    const given = addresses.current;
    return () => {
      for (const made of given.values()) {
        void made.then((address) => {
          if (address !== null) URL.revokeObjectURL(address);
        });
      }
      given.clear();
    };
  }, []);

  const pictures = useMemo<Pictures>(() => {
    const read = async (hash: string, mediaType: string): Promise<string | null> => {
      const bytes = await store.attachmentBytes(hash);
      return bytes === null ? null : URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
    };
    return {
      keep: (bytes) => store.keepAttachment(bytes),
      address: async (hash, mediaType) => {
        const known = addresses.current.get(hash) ?? read(hash, mediaType);
        addresses.current.set(hash, known);
        const address = await known;
        // It may come yet, with an archive that is brought in.
        if (address === null) addresses.current.delete(hash);
        return address;
      },
      mayShrink: (large) =>
        new Promise((resolve) => {
          setQuestion({
            large,
            answer: (may) => {
              setQuestion(null);
              resolve(may);
            },
          });
        }),
      comingWord: t('editor.picture.coming'),
      leftBehind: setLeft,
      refused: setRefused,
    };
  }, [store, t]);

  const choose = async (editor: Editor): Promise<void> => {
    const outcome = await host.openFiles({
      kinds: [
        {
          label: t('editor.picture.kind'),
          extensions: ['png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp'],
          mimeType: 'image/*',
        },
      ],
      many: true,
      maxBytes: MOST_BYTES,
    });
    if (outcome.kind === 'cancelled' || editor.isDestroyed) return;
    setRefused(
      outcome.unread.map(({ name, code }) => ({
        name,
        because: code === 'file.tooLarge' ? 'tooLarge' : 'unreadable',
      })),
    );
    const files = outcome.files.map(({ name, bytes }) => ({ name, file: new Blob([bytes.slice()]) }));
    if (files.length > 0) await putPictures(editor.view, pictures, files, editor.state.selection.from);
    if (!editor.isDestroyed) editor.commands.focus();
  };
  const dismiss = (): void => {
    setRefused([]);
    setLeft(0);
  };
  return { pictures, question, refused, leftBehind, dismiss, choose };
}
