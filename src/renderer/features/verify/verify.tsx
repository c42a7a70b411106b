/** Is this Word file what was signed? One drops it or chooses it, and reads the answer. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { type OpenedFile, readFiles } from '#platform';
import { takeArrivedFile, useIsFileWaiting } from '../../app/arrived-file';
import { useStore } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { FileDrop } from '../../ui/file-drop';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { Waiting } from '../../ui/waiting';
import { type CheckedFile, checkFile } from './check-file';
import { Verdict } from './verdict';
import styles from './verify.module.css';

/** Larger than any letter; such a file is not read at all. */
const MOST_BYTES = 128 * 1024 ** 2;

type State =
  | { readonly kind: 'empty' }
  | { readonly kind: 'busy'; readonly name: string }
  | { readonly kind: 'checked'; readonly file: CheckedFile }
  | { readonly kind: 'unread'; readonly name: string };

export function Verify(props: { readonly councilId: string | null }): ReactNode {
  const t = useWords();
  const store = useStore();
  const [state, setState] = useState<State>({ kind: 'empty' });
  const isWaiting = useIsFileWaiting();
  const { councilId } = props;

  const check = useCallback(
    async (file: OpenedFile): Promise<void> => {
      setState({ kind: 'busy', name: file.name });
      try {
        setState({ kind: 'checked', file: await checkFile(file, store, councilId) });
      } catch (error) {
        reportError(error);
        setState({ kind: 'unread', name: file.name });
      }
    },
    [store, councilId],
  );
  const read = async (files: readonly File[]): Promise<void> => {
    const { files: found, unread } = await readFiles(files, MOST_BYTES);
    const [first] = found;
    if (first) await check(first);
    else if (unread[0]) setState({ kind: 'unread', name: unread[0].name });
  };
  useEffect(() => {
    if (!isWaiting) return;
    const file = takeArrivedFile();
    if (file) void check(file);
  }, [isWaiting, check]);

  return (
    <div className={styles.page}>
      <PageHeader
        title={t('seal.title')}
        actions={
          state.kind === 'checked' ? (
            <Button icon="importFile" onPress={() => setState({ kind: 'empty' })}>
              {t('seal.another')}
            </Button>
          ) : null
        }
      />
      {state.kind === 'empty' || state.kind === 'unread' ? (
        <>
          <p className={styles.lead}>{t('seal.explain')}</p>
          <FileDrop
            label={t('seal.drop')}
            action={t('seal.choose')}
            accept={['.docx']}
            onFiles={(files) => void read(files)}
          />
          <p className={styles.quiet}>{t('seal.local')}</p>
        </>
      ) : null}
      {state.kind === 'unread' ? (
        <Notice kind="error">{t('seal.unread', { name: state.name })}</Notice>
      ) : null}
      {state.kind === 'busy' ? <Waiting>{t('seal.busy', { name: state.name })}</Waiting> : null}
      {state.kind === 'checked' ? <Verdict file={state.file} /> : null}
    </div>
  );
}
