import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Committed } from '#store';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-area';
import styles from './comments.module.css';

/** Words to say: a remark, an answer, or other words for one's own. */
export function CommentForm(props: {
  readonly label: string;
  readonly action: string;
  readonly initial?: string;
  readonly onSend: (words: string) => Promise<Committed<unknown>>;
  readonly onClose: () => void;
  readonly said: string;
}): ReactNode {
  const t = useWords();
  const act = useAct();
  const [words, setWords] = useState(props.initial ?? '');
  const isSending = useRef(false);
  const send = async (): Promise<void> => {
    // The keys send as well as the button, and no key is switched off while the words are on their way.
    if (isSending.current) return;
    isSending.current = true;
    const done = await act.run(() => props.onSend(words), props.said);
    isSending.current = false;
    if (done) props.onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      props.onClose();
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={onKeyDown}
    >
      <TextArea
        label={props.label}
        rows={2}
        autoFocus
        value={words}
        onChange={(next) => {
          setWords(next);
          act.clear();
        }}
        error={act.problem?.words ?? null}
      />
      <div className={styles.acts}>
        <Button type="submit" isDisabled={act.isBusy}>
          {props.action}
        </Button>
        <Button kind="plain" onPress={props.onClose}>
          {t('comments.cancel')}
        </Button>
      </div>
    </form>
  );
}
