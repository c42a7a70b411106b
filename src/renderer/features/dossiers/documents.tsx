/** The papers kept with a dossier. One that came in and was not read holds back every reminder. */
import { type ReactNode, useState } from 'react';
import type { DossierDocument } from '#core/records/dossier-document';
import { useToday } from '../../app/clock';
import { useHost } from '../../app/host-context';
import { readIncoming } from '../../app/read-incoming';
import { useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { ActionMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { StateBadge } from '../../ui/state-badge';
import styles from './dossier.module.css';

/** Scans of a thick report are large; a film is something else. */
const MOST_BYTES = 50_000_000;

function extensionOf(fileName: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? 'bin';
}

export function Documents(props: {
  readonly dossierId: string;
  readonly documents: readonly DossierDocument[];
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const host = useHost();
  const store = useStore();
  const act = useAct();
  const today = useToday();
  const [problem, setProblem] = useState<string | null>(null);
  const { dossierId, documents } = props;

  const add = async (): Promise<void> => {
    setProblem(null);
    const outcome = await host.openFiles({
      kinds: [
        {
          label: t('dossiers.document.kind'),
          extensions: ['pdf', 'docx', 'doc', 'odt', 'txt', 'eml', 'msg', 'jpg', 'png'],
          mimeType: '*/*',
        },
      ],
      many: true,
      maxBytes: MOST_BYTES,
    });
    if (outcome.kind === 'cancelled') return;
    const [unread] = outcome.unread;
    if (unread) {
      setProblem(
        t(unread.code === 'file.tooLarge' ? 'dossiers.document.tooLarge' : 'dossiers.document.unreadable', {
          name: unread.name,
        }),
      );
    }
    for (const { name, bytes } of outcome.files) {
      const { text } = await readIncoming(name, bytes);
      await act.run(
        () =>
          store.addDocument({
            dossierId,
            fileName: name,
            mediaType: '',
            bytes,
            date: today,
            remark: '',
            unread: true,
            direction: 'incoming',
            text,
          }),
        t('dossiers.document.added', { name }),
      );
    }
  };
  const save = async (document: DossierDocument): Promise<void> => {
    const bytes = await store.attachmentBytes(document.hash);
    if (bytes === null) {
      setProblem(t('dossiers.document.unreadable', { name: document.fileName }));
      return;
    }
    await host.saveFile({
      suggestedName: document.fileName,
      kind: {
        label: t('dossiers.document.kind'),
        extensions: [extensionOf(document.fileName)],
        mimeType: document.mediaType || 'application/octet-stream',
      },
      content: bytes,
    });
  };

  return (
    <section aria-labelledby="dossier-documents">
      <div className={styles.sectionHead}>
        <h2 id="dossier-documents">{t('dossiers.documents')}</h2>
        <Button icon="add" onPress={() => void add()}>
          {t('dossiers.document.add')}
        </Button>
      </div>
      {documents.length === 0 ? (
        <p className={styles.quiet}>{t('dossiers.documents.none')}</p>
      ) : (
        <ul className={styles.letters}>
          {documents.map((document) => (
            <li key={document.id} className={styles.document}>
              <span className={styles.documentWords}>
                <strong>{document.fileName}</strong>
                <span className={styles.quiet}>
                  {t('dossiers.document.since', { day: days.moment(document.addedAt).split(',')[0] ?? '' })}
                </span>
              </span>
              {document.unread ? (
                <StateBadge tone="accent" icon="inbox">
                  {t('dossiers.document.unread')}
                </StateBadge>
              ) : null}
              {document.unread ? (
                <Button
                  onPress={() =>
                    void act.run(
                      () => store.markDocumentRead(document.id),
                      t('dossiers.document.read', { name: document.fileName }),
                    )
                  }
                >
                  {t('dossiers.document.markRead')}
                </Button>
              ) : null}
              <ActionMenu
                about={document.fileName}
                actions={[
                  {
                    id: 'save',
                    icon: 'download',
                    label: t('dossiers.document.save'),
                    onAction: () => void save(document),
                  },
                  ...(document.unread
                    ? []
                    : [
                        {
                          id: 'unread',
                          label: t('dossiers.document.markUnread'),
                          onAction: () => void act.run(() => store.markDocumentUnread(document.id)),
                        },
                      ]),
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      {(problem ?? act.problem?.words) ? <Notice kind="error">{problem ?? act.problem?.words}</Notice> : null}
    </section>
  );
}
