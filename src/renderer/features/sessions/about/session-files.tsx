/** Documents of a session, and photos of its flip charts with what stands on them in words. */
import { type ReactNode, useState } from 'react';
import type { SessionFile } from '#core/records/session-file';
import { FormDialog } from '../../../app/form-dialog';
import { useHost } from '../../../app/host-context';
import { choosePicture, type PictureType, usePicture } from '../../../app/pictures';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { ActionMenu } from '../../../ui/action-menu';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { TextArea } from '../../../ui/text-area';
import styles from './about.module.css';

const MOST_BYTES = 50_000_000;

function extensionOf(fileName: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? 'bin';
}

function pictureOf({ kind, hash, mediaType }: SessionFile): { hash: string; mediaType: PictureType } | null {
  if (kind !== 'photo') return null;
  return { hash, mediaType: mediaType === 'image/png' ? 'image/png' : 'image/jpeg' };
}

function Photo(props: { readonly file: SessionFile }): ReactNode {
  const url = usePicture(pictureOf(props.file));
  return url === null ? null : <img src={url} alt={props.file.alt} className={styles.photo} />;
}

function AltDialog(props: { readonly file: SessionFile; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { file, onClose } = props;
  const [alt, setAlt] = useState(file.alt);
  const save = async (): Promise<void> => {
    const done = await act.run(
      () => store.changeSessionFile(file.sessionId, file.id, { alt: alt.trim() }),
      t('sessions.files.described'),
    );
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('sessions.files.describe')}
      doIt={t('app.keep')}
      act={act}
      onClose={onClose}
      onDo={() => void save()}
    >
      <Photo file={file} />
      <TextArea
        label={t('sessions.files.alt')}
        description={t('sessions.files.alt.explain')}
        value={alt}
        onChange={setAlt}
        maxLength={20_000}
        autoFocus
        error={act.problemOf('alt')}
      />
    </FormDialog>
  );
}

export function SessionFiles(props: {
  readonly sessionId: string;
  readonly files: readonly SessionFile[];
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const host = useHost();
  const act = useAct();
  const [problem, setProblem] = useState<string | null>(null);
  const [describedId, setDescribedId] = useState<string | null>(null);
  const { sessionId, files } = props;
  const described = files.find(({ id }) => id === describedId);

  const addDocuments = async (): Promise<void> => {
    setProblem(null);
    const outcome = await host.openFiles({
      kinds: [
        { label: t('sessions.files.kind'), extensions: ['pdf', 'docx', 'xlsx', 'txt'], mimeType: '*/*' },
      ],
      many: true,
      maxBytes: MOST_BYTES,
    });
    if (outcome.kind === 'cancelled') return;
    const [unread] = outcome.unread;
    if (unread) setProblem(t('sessions.files.unreadable', { name: unread.name }));
    for (const { name, bytes } of outcome.files) {
      const file = { kind: 'document', fileName: name, mediaType: '', bytes, alt: '' } as const;
      await act.run(() => store.addSessionFile(sessionId, file), t('sessions.files.added', { name }));
    }
  };
  const addPhoto = async (): Promise<void> => {
    setProblem(null);
    const chosen = await choosePicture(host, t('sessions.files.photo'), MOST_BYTES);
    if (chosen.kind === 'cancelled') return;
    if (chosen.kind !== 'picture') {
      setProblem(t(`sessions.files.${chosen.kind}`));
      return;
    }
    const { bytes, mediaType } = chosen;
    const number = files.filter(({ kind }) => kind === 'photo').length + 1;
    const fileName = `${t('sessions.files.photo.name', { number })}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;
    const done = await act.run(
      () => store.addSessionFile(sessionId, { kind: 'photo', fileName, mediaType, bytes, alt: '' }),
      t('sessions.files.added', { name: fileName }),
    );
    if (done) setDescribedId(done.result);
  };
  const save = async (file: SessionFile): Promise<void> => {
    const bytes = await store.attachmentBytes(file.hash);
    if (bytes === null) {
      setProblem(t('sessions.files.unreadable', { name: file.fileName }));
      return;
    }
    const kind = {
      label: t('sessions.files.kind'),
      extensions: [extensionOf(file.fileName)],
      mimeType: file.mediaType || 'application/octet-stream',
    };
    await host.saveFile({ suggestedName: file.fileName, kind, content: bytes });
  };

  return (
    <section className={styles.section} aria-labelledby="session-files">
      <div className={styles.head}>
        <h2 id="session-files">{t('sessions.files')}</h2>
        <div className={styles.head}>
          <Button icon="add" onPress={() => void addDocuments()}>
            {t('sessions.files.add')}
          </Button>
          <Button icon="picture" onPress={() => void addPhoto()}>
            {t('sessions.files.addPhoto')}
          </Button>
        </div>
      </div>
      {files.length === 0 ? (
        <p className={styles.quiet}>{t('sessions.files.none')}</p>
      ) : (
        <ul className={styles.rows}>
          {files.map((file) => (
            <li key={file.id} className={styles.row}>
              {file.kind === 'photo' ? <Photo file={file} /> : null}
              <span className={styles.rowWords}>
                <strong>{file.fileName}</strong>
                {file.kind === 'photo' ? (
                  <span className={styles.quiet}>
                    {file.alt === '' ? t('sessions.files.noAlt') : file.alt}
                  </span>
                ) : null}
              </span>
              <ActionMenu
                about={file.fileName}
                actions={[
                  ...(file.kind === 'photo'
                    ? [
                        {
                          id: 'describe',
                          icon: 'edit',
                          label: t('sessions.files.describe'),
                          onAction: () => setDescribedId(file.id),
                        } as const,
                      ]
                    : []),
                  {
                    id: 'save',
                    icon: 'download',
                    label: t('sessions.files.save'),
                    onAction: () => void save(file),
                  },
                  {
                    id: 'remove',
                    icon: 'remove',
                    isDanger: true,
                    label: t('sessions.files.remove'),
                    onAction: () =>
                      void act.run(
                        () => store.removeSessionFile(sessionId, file.id),
                        t('sessions.files.removed', { name: file.fileName }),
                      ),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      {(problem ?? act.problem?.words) ? <Notice kind="error">{problem ?? act.problem?.words}</Notice> : null}
      {described ? <AltDialog file={described} onClose={() => setDescribedId(null)} /> : null}
    </section>
  );
}
