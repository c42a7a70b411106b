import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useFittingZoom } from '../../../app/paper/use-paper-stage';
import { useRefusalWords } from '../../../app/refusal-words';
import { useLocal } from '../../../app/use-local';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Waiting } from '../../../ui/waiting';
import type { OutlineItem } from '../outline/outline';
import styles from './paper-pane.module.css';
import { placeOnPages } from './place-on-pages';
import { type PaperSource, usePaper } from './use-paper';

export interface PaperPlaces {
  /** Brings the part into sight on the pages; nothing when they are not there yet. */
  readonly goTo: (items: readonly OutlineItem[], index: number) => void;
}

/** The letter as it will come out of the printer, made from its Word file. */
export function PaperPane(props: {
  readonly source: PaperSource;
  readonly onPages: (pages: number | null) => void;
  readonly ref?: Ref<PaperPlaces>;
}): ReactNode {
  const t = useWords();
  const words = useRefusalWords();
  const { source, onPages } = props;
  const host = useRef<HTMLDivElement>(null);
  const { state, stage } = usePaper(source, host);
  const [kept, keep] = useLocal('paperZoom');
  const fits = kept !== 'full';
  const room = useRef<HTMLDivElement>(null);
  const fitting = useFittingZoom(room);
  const zoom = fits ? fitting : 1;
  useEffect(() => stage?.zoom(zoom), [stage, zoom]);
  useImperativeHandle(
    props.ref,
    () => ({
      goTo: (items, index) => {
        const root = host.current?.shadowRoot?.querySelector('.pages');
        if (root) placeOnPages(root, items, index)?.scrollIntoView({ block: 'start' });
      },
    }),
    [],
  );
  const pages = state.kind === 'drawn' ? state.paper.pages.length : null;
  useEffect(() => onPages(pages), [onPages, pages]);
  useEffect(() => () => onPages(null), [onPages]);
  return (
    <section className={styles.pane} aria-label={t('paper.name')}>
      <div className={styles.bar}>
        <span className={styles.count} role="status">
          {pages === null ? '' : t('paper.pages', { count: pages })}
        </span>
        <Button kind="plain" onPress={() => keep(fits ? 'full' : 'width')}>
          {t(fits ? 'paper.zoom.full' : 'paper.zoom.width')}
        </Button>
      </div>
      {state.kind === 'drawing' ? <Waiting>{t('paper.drawing')}</Waiting> : null}
      {state.kind === 'failed' ? (
        <Notice kind="error" title={t('paper.failed')}>
          {words(state.error)}
        </Notice>
      ) : null}
      {/* Pages are read by who cannot see them in the text itself, where they can be changed too. */}
      <div ref={room} className={styles.room}>
        <div ref={host} className={styles.pages} />
      </div>
    </section>
  );
}
