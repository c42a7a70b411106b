import { type ReactNode, useState } from 'react';
import { ARCHIVE_EXTENSION, ARCHIVE_MEDIA_TYPE, archiveFileName, emergencyArchive } from '#store';
import { useWords } from '../i18n/words';
import { Button } from '../ui/button';
import { DATABASE } from './database-name';
import { useHost } from './host-context';

/** From the page of a failure: reads whatever can be read, past the screens and the gate. */
export function SaveRescueArchive(): ReactNode {
  const t = useWords();
  const host = useHost();
  const [said, setSaid] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    try {
      const madeAt = new Date().toISOString();
      const saved = await host.saveFile({
        suggestedName: archiveFileName(null, madeAt),
        kind: { label: t('app.archive.kind'), extensions: [ARCHIVE_EXTENSION], mimeType: ARCHIVE_MEDIA_TYPE },
        content: async () =>
          (await emergencyArchive(DATABASE, { programVersion: host.about.version, madeAt })).bytes,
      });
      if (saved.kind === 'saved') setSaid(t('app.crash.archive.saved'));
      if (saved.kind === 'failed') setSaid(t('app.crash.archive.failed'));
    } catch {
      setSaid(t('app.crash.archive.failed'));
    }
  };
  return (
    <>
      <Button icon="save" onPress={() => void save()}>
        {t('app.crash.archive')}
      </Button>
      {said === null ? null : <output>{said}</output>}
    </>
  );
}
