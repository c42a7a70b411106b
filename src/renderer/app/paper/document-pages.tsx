/** A document as it will come out of the printer, made from its Word file. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LetterDocument } from '#core/letter/letter-document';
import { type Paper, pagePainter, wordWriter } from '#documents';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import { Waiting } from '../../ui/waiting';
import styles from './document-pages.module.css';
import { type PaperStage, paperStage } from './paper-stage';

/** The width of A4 in CSS pixels. */
const A4 = (210 / 25.4) * 96;

type Drawing = 'drawing' | 'drawn' | 'failed';

async function draw(document: LetterDocument, stage: PaperStage, signal: AbortSignal): Promise<Paper | null> {
  const docx = await wordWriter.write(document);
  signal.throwIfAborted();
  const paper = await pagePainter.draw(docx, stage.galley, signal);
  return signal.aborted ? null : paper;
}

export function DocumentPages(props: {
  readonly document: LetterDocument;
  /** What it is, for who does not see the pages. */
  readonly label: string;
}): ReactNode {
  const t = useWords();
  const { document, label } = props;
  const host = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<PaperStage | null>(null);
  const [state, setState] = useState<Drawing>('drawing');
  useEffect(() => {
    let isGone = false;
    void pagePainter.style().then((style) => {
      if (!isGone && host.current) setStage(paperStage(host.current, style));
    });
    return () => {
      isGone = true;
    };
  }, []);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element || !stage) return;
    const observer = new ResizeObserver(([entry]) =>
      stage.zoom(Math.min(1, (entry?.contentRect.width ?? A4) / A4)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  useEffect(() => {
    if (!stage) return;
    const drawing = new AbortController();
    setState('drawing');
    draw(document, stage, drawing.signal)
      .then((paper) => {
        if (paper === null) return;
        stage.show(paper);
        setState('drawn');
      })
      .catch((error: unknown) => {
        if (drawing.signal.aborted) return;
        reportError(error);
        setState('failed');
      });
    return () => drawing.abort();
  }, [document, stage]);
  return (
    <section className={styles.place} aria-label={label}>
      {state === 'drawing' ? <Waiting>{t('paper.drawing')}</Waiting> : null}
      {state === 'failed' ? <Notice kind="error">{t('paper.failed')}</Notice> : null}
      <div ref={host} className={styles.pages} />
    </section>
  );
}
