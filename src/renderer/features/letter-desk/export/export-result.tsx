import type { ReactNode } from 'react';
import type { SavedPlace } from '#platform';
import { useHost } from '../../../app/host-context';
import { useRefusalWords } from '../../../app/refusal-words';
import { useWords } from '../../../i18n/words';
import { Button, IconButton } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Waiting } from '../../../ui/waiting';
import type { Exporting } from './use-export';

/** How the export went: where the file is, or why there is none and what to do about it. */
export function ExportResult(props: { readonly exporting: Exporting }): ReactNode {
  const t = useWords();
  const host = useHost();
  const words = useRefusalWords();
  const { state, start, dismiss } = props.exporting;
  const placeWords = (place: SavedPlace): string => t(`desk.export.place.${place.kind}`);
  const close = <IconButton icon="close" label={t('desk.export.dismiss')} onPress={dismiss} />;
  const again = <Button onPress={start}>{t('desk.export.again')}</Button>;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'busy':
      return <Waiting>{t('desk.export.busy')}</Waiting>;
    case 'saved': {
      const { file } = state;
      const { showInFolder } = host;
      return (
        <Notice
          kind="done"
          title={t('desk.export.saved', { name: file.name })}
          actions={
            <>
              {showInFolder && file.place.kind === 'folder' ? (
                <Button icon="dossierOpen" onPress={() => void showInFolder(file)}>
                  {t('desk.export.show')}
                </Button>
              ) : null}
              {close}
            </>
          }
        >
          {placeWords(file.place)}
        </Notice>
      );
    }
    case 'failed':
      return (
        <Notice
          kind="error"
          title={t('desk.export.failed')}
          actions={
            <>
              {again}
              {close}
            </>
          }
        >
          {t(`desk.export.failed.${state.code}`)}
        </Notice>
      );
    case 'notMade':
      return (
        <Notice
          kind="error"
          title={t('desk.export.failed')}
          actions={
            <>
              {again}
              {close}
            </>
          }
        >
          {words(state.error)}
        </Notice>
      );
  }
}
