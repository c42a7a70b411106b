/** Opens what somebody sent from another machine: looked at first, shown, and only then taken in, all of it or nothing. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { type OpenedFile, readFiles } from '#platform';
import { EXCHANGE_EXTENSION, type ExchangeSummary, type OpenedResult } from '#store';
import { takeArrivedFile, useIsFileWaiting } from '../../app/arrived-file';
import { useRefusalWords } from '../../app/refusal-words';
import { useStore } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { FileDrop } from '../../ui/file-drop';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { ProgressBar } from '../../ui/progress-bar';
import { Waiting } from '../../ui/waiting';
import { Conflicts } from './conflicts';
import styles from './exchange.module.css';
import { ExchangeResult } from './exchange-result';
import { ExchangeSummaryView } from './exchange-summary';

/** Beyond this no browser holds the file and what is in it at once. */
const MOST_BYTES = 1.5 * 1024 ** 3;

type State =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'read'; readonly file: OpenedFile; readonly summary: ExchangeSummary }
  | { readonly kind: 'opening'; readonly part: number; readonly stop: () => void }
  | { readonly kind: 'done'; readonly result: OpenedResult }
  | { readonly kind: 'failed'; readonly words: string };

export function Exchange(): ReactNode {
  const t = useWords();
  const store = useStore();
  const words = useRefusalWords();
  const isWaiting = useIsFileWaiting();
  const [state, setState] = useState<State>({ kind: 'empty' });
  const look = useCallback(
    async (file: OpenedFile): Promise<void> => {
      setState({ kind: 'reading', name: file.name });
      try {
        setState({ kind: 'read', file, summary: await store.readExchange(file.bytes) });
      } catch (error) {
        setState({ kind: 'failed', words: words(error) });
      }
    },
    [store, words],
  );
  const read = async (files: readonly File[]): Promise<void> => {
    const { files: found, unread } = await readFiles(files, MOST_BYTES);
    if (found[0]) await look(found[0]);
    else if (unread[0]) setState({ kind: 'failed', words: t('app.intake.unread', { name: unread[0].name }) });
  };
  const take = async (bytes: Uint8Array): Promise<void> => {
    const abort = new AbortController();
    const stop = (): void => abort.abort();
    setState({ kind: 'opening', part: 0, stop });
    try {
      const result = await store.openExchange(bytes, {
        signal: abort.signal,
        onProgress: ({ part }) => setState({ kind: 'opening', part, stop }),
      });
      setState({ kind: 'done', result });
    } catch (error) {
      setState({ kind: 'failed', words: words(error) });
    }
  };
  useEffect(() => {
    if (!isWaiting) return;
    const file = takeArrivedFile();
    if (file) void look(file);
  }, [isWaiting, look]);

  return (
    <div className={styles.page}>
      <PageHeader title={t('app.place.exchange')} />
      {state.kind === 'empty' || state.kind === 'failed' ? (
        <>
          <p className={styles.lead}>{t('exchange.explain')}</p>
          <FileDrop
            label={t('exchange.drop')}
            action={t('exchange.choose')}
            accept={[`.${EXCHANGE_EXTENSION}`]}
            onFiles={(files) => void read(files)}
          />
        </>
      ) : null}
      {state.kind === 'failed' ? <Notice kind="error">{state.words}</Notice> : null}
      {state.kind === 'reading' ? <Waiting>{t('exchange.reading', { name: state.name })}</Waiting> : null}
      {state.kind === 'opening' ? (
        <ProgressBar label={t('exchange.opening')} done={state.part} onCancel={state.stop} />
      ) : null}
      {state.kind === 'read' ? (
        <ExchangeSummaryView
          summary={state.summary}
          onTake={() => void take(state.file.bytes)}
          onOther={() => setState({ kind: 'empty' })}
        />
      ) : null}
      {state.kind === 'done' ? <ExchangeResult result={state.result} /> : null}
      {state.kind === 'done' || state.kind === 'empty' ? <Conflicts key={state.kind} /> : null}
    </div>
  );
}
