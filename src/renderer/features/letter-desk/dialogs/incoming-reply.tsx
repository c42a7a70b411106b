/** The reply itself in the form that registers it: its file, or its text pasted; what it says of itself is proposed. */
import { type ReactNode, useState } from 'react';
import { readFiles } from '#platform';
import { type Incoming, readIncoming, readPasted } from '../../../app/read-incoming';
import { useRefusalWords } from '../../../app/refusal-words';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { FileDrop } from '../../../ui/file-drop';
import { Notice } from '../../../ui/notice';
import { TextArea } from '../../../ui/text-area';
import styles from './dialogs.module.css';

/** Scans of a thick report are large; a film is something else. */
const MOST_BYTES = 50_000_000;

export interface GivenReply extends Incoming {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Pasted text as the reply it is; null while nothing stands there. */
export async function replyOfPasted(pasted: string, fileName: string): Promise<GivenReply | null> {
  if (pasted.trim() === '') return null;
  const incoming = await readPasted(pasted);
  return { ...incoming, fileName, mediaType: 'text/plain', bytes: new TextEncoder().encode(pasted) };
}

export function IncomingReply(props: {
  readonly given: GivenReply | null;
  readonly onGiven: (given: GivenReply | null) => void;
  /** The form knows it too: what was pasted is registered, also by who never said to use it. */
  readonly pasted: string;
  readonly onPasted: (pasted: string) => void;
}): ReactNode {
  const t = useWords();
  const words = useRefusalWords();
  const { given, onGiven, pasted, onPasted } = props;
  const [problem, setProblem] = useState<string | null>(null);

  const takeFile = async (files: readonly File[]): Promise<void> => {
    const { files: opened, unread } = await readFiles(files, MOST_BYTES);
    const [file] = opened;
    setProblem(unread.length === 0 ? null : t('reply.register.unreadable', { name: unread[0]?.name ?? '' }));
    if (!file) return;
    const incoming = await readIncoming(file.name, file.bytes);
    onGiven({ ...incoming, fileName: file.name, mediaType: files[0]?.type ?? '', bytes: file.bytes });
  };
  const takePasted = async (): Promise<void> => {
    onGiven(await replyOfPasted(pasted, t('reply.register.fileName')));
  };

  if (given) {
    return (
      <Notice
        kind={given.text ? 'done' : 'info'}
        actions={
          <Button kind="plain" onPress={() => onGiven(null)}>
            {t('reply.register.other')}
          </Button>
        }
      >
        {given.text
          ? t('reply.register.read', { name: given.fileName, count: given.text.passages.length })
          : given.refused
            ? words(given.refused)
            : t('reply.register.unknown', { name: given.fileName })}
      </Notice>
    );
  }
  return (
    <div className={styles.incoming}>
      <FileDrop
        label={t('reply.register.drop')}
        action={t('reply.register.choose')}
        accept={['.docx', '.pdf', '.txt', '.eml', '.jpg', '.png']}
        onFiles={(files) => void takeFile(files)}
      />
      <Disclosure title={t('reply.register.paste')} isOpenAtFirst={pasted !== ''}>
        <div className={styles.pasted}>
          <TextArea label={t('reply.text')} rows={5} value={pasted} onChange={onPasted} />
          <Button isDisabled={pasted.trim() === ''} onPress={() => void takePasted()}>
            {t('reply.register.take')}
          </Button>
        </div>
      </Disclosure>
      {problem ? <Notice kind="error">{problem}</Notice> : null}
    </div>
  );
}
