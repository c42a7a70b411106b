import { type ReactNode, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { Group } from 'react-aria-components';
import { useFittingZoom } from '../../../app/paper/use-paper-stage';
import { useRefusalWords } from '../../../app/refusal-words';
import { useLocal } from '../../../app/use-local';
import { useWords } from '../../../i18n/words';
import { Button, IconButton } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { Notice } from '../../../ui/notice';
import { Waiting } from '../../../ui/waiting';
import type { OutlineItem } from '../outline/outline';
import { largerThan, type PageSize, smallerThan, zoomOf } from './page-size';
import styles from './paper-pane.module.css';
import { placeOnPages } from './place-on-pages';
import { type PaperSource, usePaper } from './use-paper';
import { zoomInPlace } from './zoom-in-place';

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
  const size = kept ?? 'width';
  const room = useRef<HTMLDivElement>(null);
  const zoom = zoomOf(size, useFittingZoom(room));
  useLayoutEffect(() => {
    if (stage && host.current) zoomInPlace(host.current, () => stage.zoom(zoom));
  }, [stage, zoom]);
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
    <>
      <div ref={room} className={styles.room} />
      <section className={styles.pane} aria-label={t('paper.name')}>
        <div className={styles.bar}>
          <div className={styles.tools}>
            <SizeButtons size={size} zoom={zoom} onSize={keep} />
            <span className={styles.count} role="status">
              {pages === null ? '' : t('paper.pages', { count: pages })}
            </span>
          </div>
        </div>
        {state.kind === 'drawing' ? <Waiting>{t('paper.drawing')}</Waiting> : null}
        {state.kind === 'failed' ? (
          <Notice kind="error" title={t('paper.failed')}>
            {words(state.error)}
          </Notice>
        ) : null}
        {/* Pages are read by who cannot see them in the text itself, where they can be changed too. */}
        <div className={styles.sideways}>
          <div ref={host} className={styles.pages} />
        </div>
      </section>
    </>
  );
}

/** `zoom`: what is seen now, also where it follows from the room there is. */
function SizeButtons(props: {
  readonly size: PageSize;
  readonly zoom: number;
  readonly onSize: (size: PageSize) => void;
}): ReactNode {
  const t = useWords();
  const { size, zoom, onSize } = props;
  const [smaller, larger] = [smallerThan(zoom), largerThan(zoom)];
  return (
    <Group aria-label={t('paper.zoom')} className={cx(styles.size)}>
      <IconButton
        icon="minus"
        label={t('paper.zoom.smaller')}
        isDisabled={smaller === null}
        onPress={() => smaller !== null && onSize(smaller)}
      />
      <span className={styles.count}>{t('paper.zoom.percent', { share: zoom })}</span>
      <IconButton
        icon="add"
        label={t('paper.zoom.larger')}
        isDisabled={larger === null}
        onPress={() => larger !== null && onSize(larger)}
      />
      <Button kind="plain" onPress={() => onSize(size === 'width' ? 'full' : 'width')}>
        {t(size === 'width' ? 'paper.zoom.full' : 'paper.zoom.width')}
      </Button>
    </Group>
  );
}
