/** Where a list is given: pasted, or as a file. */
import { type ReactNode, useState } from 'react';
import type { GivenList } from '#core/input/given-list';
import type { Session } from '#core/records/session';
import { listReaderFor, pastedReader } from '#documents';
import { useRefusalWords } from '../../../app/refusal-words';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { FileDrop } from '../../../ui/file-drop';
import { Notice } from '../../../ui/notice';
import { TextArea } from '../../../ui/text-area';
import type { TakenList } from './capture';
import styles from './capture.module.css';
import { FormToHandOut } from './form-to-hand-out';

export function GiveList(props: {
  readonly session: Session;
  readonly onTaken: (taken: TakenList) => void;
}): ReactNode {
  const t = useWords();
  const words = useRefusalWords();
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const read = async (
    reading: () => Promise<GivenList>,
    from: Pick<TakenList, 'source' | 'fileName'>,
  ): Promise<void> => {
    setProblem(null);
    setBusy(true);
    try {
      const list = await reading();
      if (list.rows.length === 0 && list.unread.length === 0) setProblem(t('capture.nothing'));
      else props.onTaken({ list, ...from });
    } catch (error) {
      setProblem(words(error));
    } finally {
      setBusy(false);
    }
  };
  const readFile = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const reader = listReaderFor(file.name, file.type);
    if (!reader) {
      setProblem(t('capture.otherKind', { name: file.name }));
      return;
    }
    await read(async () => reader.read(new Uint8Array(await file.arrayBuffer())), {
      source: 'import',
      fileName: file.name,
    });
  };

  return (
    <>
      <section className={styles.section} aria-labelledby="capture-paste">
        <h2 id="capture-paste">{t('capture.paste')}</h2>
        <TextArea
          label={t('capture.paste.label')}
          description={t('capture.paste.explain')}
          rows={8}
          value={pasted}
          onChange={setPasted}
        />
        <div>
          <Button
            kind="primary"
            isDisabled={pasted.trim() === '' || isBusy}
            onPress={() => void read(() => pastedReader.read(pasted), { source: 'paste', fileName: '' })}
          >
            {t('capture.look')}
          </Button>
        </div>
      </section>
      {problem === null ? null : <Notice kind="error">{problem}</Notice>}
      <section className={styles.section} aria-labelledby="capture-file">
        <h2 id="capture-file">{t('capture.file')}</h2>
        <FileDrop
          label={t('capture.file.label')}
          action={t('capture.file.choose')}
          accept={['.csv', '.tsv', '.txt', '.xlsx']}
          onFiles={(files) => void readFile(files)}
        />
      </section>
      <FormToHandOut session={props.session} />
    </>
  );
}
