/** A reply of which the program has no text: a scan, or a paper that was only noted. It can be typed or pasted. */
import { type ReactNode, useState } from 'react';
import type { DossierDocument } from '#core/records/dossier-document';
import { readPasted } from '../../../app/read-incoming';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { TextArea } from '../../../ui/text-area';
import styles from './reply.module.css';

export function NoText(props: { readonly document: DossierDocument | null }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const [words, setWords] = useState('');
  const { document } = props;
  if (document === null) {
    return (
      <div className={styles.noText}>
        <Notice kind="info">{t('reply.noFile')}</Notice>
      </div>
    );
  }
  const keep = async (): Promise<void> => {
    const { text } = await readPasted(words);
    await act.run(
      () => store.keepDocumentText(document.id, text ?? { how: 'typed', passages: [] }),
      t('reply.typed'),
    );
  };
  return (
    <div className={styles.noText}>
      <Notice kind="info">{t('reply.scan', { name: document.fileName })}</Notice>
      <TextArea
        label={t('reply.type')}
        description={t('reply.type.explain')}
        rows={14}
        value={words}
        onChange={setWords}
        error={act.problemOf('words')}
      />
      <Button isDisabled={words.trim() === '' || act.isBusy} onPress={() => void keep()}>
        {t('reply.type.keep')}
      </Button>
    </div>
  );
}
