/**
 * Outline, page and panel side by side; below 1100 px the page with the panel under it, and the outline behind a
 * button. The tree stays the same whatever is open: a page that moved in it would lose its editor, and with it
 * everything that can be undone.
 */
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { cx } from '../../ui/class-names';
import { Splitter } from '../../ui/splitter';
import styles from './desk-layout.module.css';
import { type PaneVisibility, usePaneSize } from './use-panes';

export function DeskLayout(props: {
  readonly panes: PaneVisibility;
  readonly isWide: boolean;
  readonly outline: ReactNode;
  readonly page: ReactNode;
  /** What is looked at in the place of the page, which waits behind it. */
  readonly instead: ReactNode;
  readonly panel: ReactNode;
  /** Takes the place of the panel while the page is looked at beside the text; null otherwise. */
  readonly paper: ReactNode;
}): ReactNode {
  const t = useWords();
  const { panes, isWide, outline, page, instead, panel, paper } = props;
  const outlineSize = usePaneSize('outline');
  const panelSize = usePaneSize(paper ? 'paper' : 'panel');
  const second = paper || (panes.isOpen('panel') ? panel : null);
  const hasOutline = isWide && panes.isOpen('outline');
  return (
    <div className={cx(styles.panes, !hasOutline && styles.withoutFirst)}>
      <Splitter
        label={t('desk.split.outline')}
        share={outlineSize.share}
        initialShare={outlineSize.initial}
        onShare={outlineSize.resize}
        least={12}
        most={35}
        first={hasOutline ? <div className={styles.outline}>{outline}</div> : null}
        second={
          <div className={cx(styles.panes, !second && styles.withoutSecond)}>
            <Splitter
              label={t(paper ? 'paper.split' : 'desk.split.panel')}
              share={panelSize.share}
              initialShare={panelSize.initial}
              onShare={panelSize.resize}
              least={50}
              most={82}
              first={
                <>
                  {instead}
                  <div className={instead ? styles.away : styles.there}>{page}</div>
                </>
              }
              second={second}
            />
          </div>
        }
      />
    </div>
  );
}
