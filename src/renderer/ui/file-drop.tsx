import type { ReactNode } from 'react';
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { useWords } from '../i18n/words';
import { Button } from './button';
import { cx } from './class-names';
import styles from './file-drop.module.css';
import { Icon } from './icon';

export interface FileDropProps {
  /** What may be put here, in a sentence. */
  readonly label: string;
  /** On the button. */
  readonly action: string;
  /** Extensions offered by the system's window, such as `.txt`. A dropped file may still be anything. */
  readonly accept: readonly string[];
  readonly allowsMany?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop a file, with a button that does the same. */
export function FileDrop({ label, action, accept, allowsMany = false, onFiles }: FileDropProps): ReactNode {
  const t = useWords();
  const give = (files: readonly File[]): void => {
    const taken = allowsMany ? files : files.slice(0, 1);
    if (taken.length > 0) onFiles(taken);
  };
  return (
    <DropZone
      // Before the label; without it react-aria says "DropZone", in Dutch as well.
      aria-label={t('ui.file.place')}
      className={cx(styles.zone)}
      data-file-drop
      getDropOperation={() => 'copy'}
      onDrop={(event) => {
        void Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile())).then(give);
      }}
    >
      <span className={styles.icon}>
        <Icon name="importFile" size="large" />
      </span>
      <Text slot="label" className={styles.label}>
        {label}
      </Text>
      <FileTrigger
        acceptedFileTypes={accept}
        allowsMultiple={allowsMany}
        onSelect={(files) => give(files ? [...files] : [])}
      >
        <Button>{action}</Button>
      </FileTrigger>
    </DropZone>
  );
}
