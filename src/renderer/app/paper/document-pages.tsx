/** A document as it will come out of the printer, made from its Word file. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { LetterDocument } from '#core/letter/letter-document';
import { type Paper, pagePainter, wordWriter } from '#documents';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import { Waiting } from '../../ui/waiting';
import styles from './document-pages.module.css';
import type { PaperStage } from './paper-stage';
import { useFittingZoom, usePaperStage } from './use-paper-stage';

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
  const stage = usePaperStage(host);
  const zoom = Math.min(1, useFittingZoom(host));
  const [state, setState] = useState<Drawing>('drawing');
  useEffect(() => stage?.zoom(zoom), [stage, zoom]);
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
