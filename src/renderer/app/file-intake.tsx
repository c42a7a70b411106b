/**
 * Takes Word files and files of Raadgever that are dropped anywhere on the window. Places of their own for files, and the
 * text of a letter, which takes pictures, keep what is dropped on them.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { readFiles } from '#platform';
import { EXCHANGE_EXTENSION } from '#store';
import { useWords } from '../i18n/words';
import { Icon } from '../ui/icon';
import { useUndoBar } from '../ui/undo-bar';
import { fileArrived } from './arrived-file';
import styles from './file-intake.module.css';
import { go } from './navigation';
import type { Route } from './routes';

/** Of both kinds; what is larger is refused by its size alone. */
const MOST_BYTES = 1.5 * 1024 ** 3;

function placeFor(name: string): Route | null {
  const lower = name.toLowerCase();
  if (lower.endsWith(`.${EXCHANGE_EXTENSION}`)) return { screen: 'exchange' };
  return /\.(docx|docm|doc|dotx)$/.test(lower) ? { screen: 'verify' } : null;
}

/** Before the drop a browser tells no names; a picture says its type, the files that are meant here say none or Word's. */
function mayBeOurs(data: DataTransfer | null): boolean {
  const files = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file');
  return files.length > 0 && files.every(({ type }) => !/^(image|text|video|audio)\//.test(type));
}

function hasOwnPlace(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[data-file-drop], .ProseMirror, [role="dialog"]') !== null
  );
}

export function FileIntake(): ReactNode {
  const t = useWords();
  const bar = useUndoBar();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!mayBeOurs(event.dataTransfer) || hasOwnPlace(event.target)) {
        setOver(false);
        return;
      }
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Out of the window, and not from one thing in it to the next.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (hasOwnPlace(event.target) || event.defaultPrevented) return;
      const [file] = [...(event.dataTransfer?.files ?? [])];
      if (file === undefined) return;
      event.preventDefault();
      const place = placeFor(file.name);
      if (place === null) {
        bar.show({ message: t('app.intake.other', { name: file.name }) });
        return;
      }
      void readFiles([file], MOST_BYTES).then(({ files: [read] }) => {
        if (read === undefined) {
          bar.show({ message: t('app.intake.unread', { name: file.name }) });
          return;
        }
        fileArrived(read);
        go(place);
      });
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [bar, t]);
  if (!isOver) return null;
  return (
    <div className={styles.overlay} role="status">
      <div className={styles.words}>
        <Icon name="importFile" size="large" />
        <p className={styles.title}>{t('app.intake.title')}</p>
        <p>{t('app.intake.explain')}</p>
      </div>
    </div>
  );
}
