import { type ReactNode, useState } from 'react';
import type { SavedFile } from '#platform';
import { ARCHIVE_EXTENSION, ARCHIVE_MEDIA_TYPE, archiveFileName } from '#store';
import { useHost } from '../../app/host-context';
import { useProfile, useStore } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ProgressBar } from '../../ui/progress-bar';
import { useLongAct } from './use-long-act';

type Outcome = { readonly kind: 'saved'; readonly file: SavedFile } | { readonly kind: 'failed' };

export function SaveArchiveButton(props: { readonly kind: 'primary' | 'quiet' }): ReactNode {
  const t = useWords();
  const host = useHost();
  const store = useStore();
  const { council } = useProfile();
  const act = useLongAct();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const save = async (): Promise<void> => {
    setOutcome(null);
    await act.run(async ({ onProgress, signal }) => {
      // The dialog opens while the bytes are made: a browser shows it only right after the click.
      const saved = await host.saveFile({
        suggestedName: archiveFileName(council.name, new Date().toISOString()),
        kind: { label: t('app.archive.kind'), extensions: [ARCHIVE_EXTENSION], mimeType: ARCHIVE_MEDIA_TYPE },
        content: async () => {
          const { bytes } = await store.saveArchive({
            programVersion: host.about.version,
            onProgress: ({ part }) => onProgress(part),
            signal,
          });
          return bytes;
        },
      });
      if (saved.kind === 'saved') {
        await store.local.write('lastArchiveAt', new Date().toISOString());
        setOutcome({ kind: 'saved', file: saved.file });
      } else if (saved.kind === 'failed') setOutcome({ kind: 'failed' });
    });
  };
  const show = host.showInFolder;

  return (
    <>
      {act.progress === null ? (
        <div>
          <Button kind={props.kind} icon="save" onPress={() => void save()}>
            {t('council.archive.save')}
          </Button>
        </div>
      ) : (
        <ProgressBar label={t('council.archive.saving')} done={act.progress} onCancel={act.cancel} />
      )}
      {act.problem ? <Notice kind="error">{act.problem}</Notice> : null}
      {outcome?.kind === 'failed' ? <Notice kind="error">{t('council.archive.failed')}</Notice> : null}
      {outcome?.kind === 'saved' ? (
        <Notice
          kind="done"
          actions={
            show && outcome.file.place.kind === 'folder' ? (
              <Button kind="plain" onPress={() => void show(outcome.file)}>
                {t('council.archive.show')}
              </Button>
            ) : null
          }
        >
          {t('council.archive.saved', { name: outcome.file.name })}
        </Notice>
      ) : null}
    </>
  );
}
