import { type CSSProperties, type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../i18n/words';
import { IconButton } from './button';
import { cx } from './class-names';
import styles from './dialog.module.css';
import { useSaidHeight } from './undo-bar';

export interface DialogProps {
  readonly isOpen: boolean;
  /** Escape, the cross, or a press beside it. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the primary one first; they stand at the end of the dialog. */
  readonly actions?: ReactNode;
  readonly size?: 'normal' | 'wide';
  /** Where something typed would be lost by a stray press beside the dialog. */
  readonly keepsOpen?: boolean;
}

/** One question or one short form over the page. The focus goes in, stays in, and returns where it was. */
export function Dialog(props: DialogProps): ReactNode {
  const { isOpen, onClose, title, children, actions, size = 'normal', keepsOpen = false } = props;
  const t = useWords();
  const foot = useRoomAtFoot(isOpen);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!keepsOpen}
      className={cx(styles.scrim)}
      style={foot}
    >
      <Modal className={cx(styles.sheet, size === 'wide' && styles.wide)}>
        <AriaDialog className={cx(styles.dialog)}>
          <header className={styles.head}>
            <Heading slot="title" className={cx(styles.title)}>
              {title}
            </Heading>
            <IconButton icon="close" label={t('ui.dialog.close')} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions ? <footer className={styles.actions}>{actions}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * A dialog stands above what was just said at the foot of the window. It does not sink when that goes: a
 * button that moves between the press and the release was not pressed.
 */
function useRoomAtFoot(isOpen: boolean): CSSProperties {
  const said = useSaidHeight();
  const [kept, setKept] = useState({ isOpen, said });
  const hasJustOpened = isOpen && !kept.isOpen;
  if (isOpen !== kept.isOpen || (isOpen && said > kept.said)) {
    setKept({ isOpen, said: hasJustOpened ? said : Math.max(said, kept.said) });
  }
  return { '--said': `${kept.said}px` } as CSSProperties;
}
