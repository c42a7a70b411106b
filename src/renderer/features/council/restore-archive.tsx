/** Brings an archive back: looked at first, shown, and only then written, all of it or nothing. */
import { type ReactNode, useState } from 'react';
import { readFiles, type UnreadFile } from '#platform';
import {
  ARCHIVE_EXTENSION,
  ARCHIVE_MEDIA_TYPE,
  type ArchiveSummary,
  type BroughtBack,
  largestArchive,
} from '#store';
import { useStore } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { FileDrop } from '../../ui/file-drop';
import { Notice } from '../../ui/notice';
import { ProgressBar } from '../../ui/progress-bar';
import { useUndoBar } from '../../ui/undo-bar';
import styles from './council.module.css';
import { useLongAct } from './use-long-act';

interface Chosen {
  readonly bytes: Uint8Array;
  readonly summary: ArchiveSummary;
}

function Steps(props: { readonly onDone: () => void }): ReactNode {
  const t = useWords();
  const days = useDays();
  const store = useStore();
  const act = useLongAct();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** References two letters carry since two machines gave them apart: for a person to decide. */
  const [doubles, setDoubles] = useState<readonly string[]>([]);
  const [back, setBack] = useState<readonly BroughtBack[]>([]);

  const take = async (
    file: { readonly bytes: Uint8Array } | undefined,
    unread: UnreadFile | undefined,
  ): Promise<void> => {
    setChosen(null);
    setProblem(null);
    if (unread)
      setProblem(
        t(unread.code === 'file.tooLarge' ? 'council.archive.tooLarge' : 'council.archive.unreadable'),
      );
    if (!file) return;
    const summary = await act.run(() => store.readArchiveSummary(file.bytes));
    if (summary) setChosen({ bytes: file.bytes, summary });
  };
  const restore = async ({ bytes, summary }: Chosen): Promise<void> => {
    const done = await act.run(({ onProgress, signal }) =>
      store.restoreArchive(bytes, {
        merge: summary.fits === 'sameCouncil',
        onProgress: ({ part }) => onProgress(part),
        signal,
      }),
    );
    if (!done) return;
    setDoubles(done.doubleReferences);
    setBack(done.broughtBack);
    setChosen(null);
    props.onDone();
  };

  if (act.progress !== null) {
    return (
      <ProgressBar
        label={t(chosen ? 'council.archive.restoring' : 'council.archive.reading')}
        done={act.progress}
        onCancel={act.cancel}
      />
    );
  }
  return (
    <>
      {chosen ? (
        <>
          <Notice kind="info">
            {t('council.archive.found', {
              council: chosen.summary.council.name,
              dossiers: chosen.summary.counts.dossiers ?? 0,
              letters: chosen.summary.counts.letters ?? 0,
              moment: days.moment(chosen.summary.madeAt),
            })}
          </Notice>
          {chosen.summary.unreadable.length > 0 ? (
            <Notice kind="warning">
              {t('archive.unreadable', { count: chosen.summary.unreadable.length })}
            </Notice>
          ) : null}
          {chosen.summary.fits === 'sameCouncil' ? (
            <p className={styles.quiet}>{t('council.archive.merges')}</p>
          ) : null}
          {chosen.summary.fits === 'otherCouncil' ? (
            <Notice kind="error">{t('council.archive.otherCouncil')}</Notice>
          ) : null}
          <div className={styles.row}>
            {chosen.summary.fits === 'otherCouncil' ? null : (
              <Button kind="primary" onPress={() => void restore(chosen)}>
                {t(
                  chosen.summary.fits === 'sameCouncil'
                    ? 'council.archive.doMerge'
                    : 'council.archive.doRestore',
                )}
              </Button>
            )}
            <Button kind="plain" onPress={() => setChosen(null)}>
              {t('council.archive.other')}
            </Button>
          </div>
        </>
      ) : (
        <FileDrop
          label={t('council.archive.drop')}
          action={t('council.archive.choose')}
          accept={[`.${ARCHIVE_EXTENSION}`, ARCHIVE_MEDIA_TYPE]}
          onFiles={(files) =>
            void readFiles(files, largestArchive).then(({ files: [file], unread: [unread] }) =>
              take(file, unread),
            )
          }
        />
      )}
      {doubles.length > 0 ? (
        <Notice kind="warning">
          {t('archive.doubleReferences', { count: doubles.length, references: doubles.join(', ') })}
        </Notice>
      ) : null}
      {back.length > 0 ? (
        <Notice kind="info">
          {t('archive.broughtBack', {
            count: back.length,
            names: back.map(({ name }) => name || t('app.letter.untitled')).join(', '),
          })}
        </Notice>
      ) : null}
      {(problem ?? act.problem) ? <Notice kind="error">{problem ?? act.problem}</Notice> : null}
    </>
  );
}

/** On the first run: the whole page is about it. */
export function RestoreArchive(props: { readonly onBack: () => void }): ReactNode {
  const t = useWords();
  return (
    <>
      <h1>{t('council.setup.archive')}</h1>
      <p className={styles.quiet}>{t('council.archive.explain')}</p>
      {/* Nothing to do afterwards: the council is there, and the next page asks who one is. */}
      <Steps onDone={() => {}} />
      <div>
        <Button kind="plain" onPress={props.onBack}>
          {t('council.setup.back')}
        </Button>
      </div>
    </>
  );
}

/** In the settings, beside a council that is there already. */
export function MergeArchive(): ReactNode {
  const t = useWords();
  const bar = useUndoBar();
  return <Steps onDone={() => bar.show({ message: t('council.archive.merged') })} />;
}
