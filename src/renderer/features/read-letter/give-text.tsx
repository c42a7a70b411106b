import { type ReactNode, useState } from 'react';
import { v7 } from 'uuid';
import type { LetterProposal } from '#core/letter/letter-proposal';
import { letterReaders, readerFor } from '#documents';
import { readFiles } from '#platform';
import { useRefusalWords } from '../../app/refusal-words';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { FileDrop } from '../../ui/file-drop';
import { Notice } from '../../ui/notice';
import { TextArea } from '../../ui/text-area';
import type { Source } from './read-letter';
import styles from './read-letter.module.css';

/** As much as the readers look at; a larger file is something else. */
const MOST_BYTES = 30_000_000;
/** From the registry, so that a format that is added there is offered here. */
const ACCEPTED = letterReaders.flatMap(({ extensions, mediaTypes }) => [
  ...extensions.map((extension) => `.${extension}`),
  ...mediaTypes,
]);

export function GiveText(props: {
  readonly onRead: (proposal: LetterProposal, source: Source | null) => void;
}): ReactNode {
  const t = useWords();
  const words = useRefusalWords();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const read = async (fileName: string, bytes: Uint8Array, isFile: boolean): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const reader = readerFor(fileName);
      if (reader === null) {
        setProblem(t('readLetter.unknownFormat', { name: fileName }));
        return;
      }
      const proposal = await reader.read(bytes, () => v7());
      props.onRead(proposal, isFile ? { fileName, mediaType: reader.mediaTypes[0] ?? '', bytes } : null);
    } catch (error) {
      setProblem(words(error));
    } finally {
      setBusy(false);
    }
  };
  const take = async (
    files: readonly { name: string; bytes: Uint8Array }[],
    unread: readonly { name: string; code: string }[],
  ): Promise<void> => {
    const [file] = files;
    const [refused] = unread;
    if (file) await read(file.name, file.bytes, true);
    else if (refused)
      setProblem(
        t(refused.code === 'file.tooLarge' ? 'readLetter.tooLarge' : 'readLetter.unreadable', {
          name: refused.name,
        }),
      );
  };
  return (
    <>
      <p className={styles.explain}>{t('readLetter.explain')}</p>
      <FileDrop
        label={t('readLetter.drop')}
        action={t('readLetter.choose')}
        accept={ACCEPTED}
        onFiles={(files) =>
          void readFiles(files, MOST_BYTES).then(({ files: opened, unread }) => take(opened, unread))
        }
      />
      <TextArea
        label={t('readLetter.paste')}
        description={t('readLetter.paste.explain')}
        rows={10}
        value={text}
        onChange={setText}
      />
      {problem ? <Notice kind="error">{problem}</Notice> : null}
      <div className={styles.row}>
        <Button
          kind="primary"
          isDisabled={isBusy || text.trim() === ''}
          onPress={() => void read('tekst.txt', new TextEncoder().encode(text), false)}
        >
          {t('readLetter.read')}
        </Button>
      </div>
    </>
  );
}
