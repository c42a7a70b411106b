import type { ReactNode } from 'react';
import type { SavedFile } from '#platform';
import { useHost } from '../../../app/host-context';
import { useRefusalWords } from '../../../app/refusal-words';
import { useWords } from '../../../i18n/words';
import { Button, IconButton } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Waiting } from '../../../ui/waiting';
import type { FileFormat } from './export-format';
import styles from './export-result.module.css';
import type { Exporting } from './use-export';

/** How the export went: where the file is, or why there is none and what to do about it. */
export function ExportResult(props: { readonly exporting: Exporting }): ReactNode {
  const t = useWords();
  const words = useRefusalWords();
  const { state, again: retry, dismiss } = props.exporting;
  const again = <Button onPress={retry}>{t('desk.export.again')}</Button>;
  if (state.kind === 'idle') return null;
  if (state.kind === 'busy') return <Waiting>{t('desk.export.busy')}</Waiting>;
  return (
    <div className={styles.result}>
      {state.kind === 'saved' ? <Saved file={state.file} format={state.format} /> : null}
      {state.kind === 'notPrinted' ? (
        <Notice kind="error" title={t('desk.export.notPrinted')} actions={again}>
          {t('desk.export.notPrinted.do')}
        </Notice>
      ) : null}
      {state.kind === 'failed' ? (
        <Notice kind="error" title={t('desk.export.failed')} actions={again}>
          {t(`desk.export.failed.${state.code}`)}
        </Notice>
      ) : null}
      {state.kind === 'notMade' ? (
        <Notice kind="error" title={t('desk.export.failed')} actions={again}>
          {words(state.error)}
        </Notice>
      ) : null}
      <IconButton icon="close" label={t('desk.export.dismiss')} onPress={dismiss} />
    </div>
  );
}

function Saved(props: { readonly file: SavedFile; readonly format: FileFormat }): ReactNode {
  const t = useWords();
  const { showInFolder } = useHost();
  const { file, format } = props;
  return (
    <Notice
      kind="done"
      title={t('desk.export.saved', { name: file.name })}
      actions={
        showInFolder && file.place.kind === 'folder' ? (
          <Button icon="dossierOpen" onPress={() => void showInFolder(file)}>
            {t('desk.export.show')}
          </Button>
        ) : null
      }
    >
      {t(`desk.export.place.${file.place.kind}`)}
      {format === 'mail' ? ` ${t('desk.export.mail.do')}` : null}
    </Notice>
  );
}
