/** The first page of an example letter, drawn from the very Word file the council's letters would be. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { composeLetter } from '#core/letter/compose-letter';
import { exampleBody, exampleHead } from '#core/letter/example-letter';
import type { LetterDocument, PictureBytes } from '#core/letter/letter-document';
import { nextReference } from '#core/letter/reference';
import type { Council } from '#core/records/council';
import type { Letter } from '#core/records/letter';
import type { Person } from '#core/records/person';
import { pagePainter, wordWriter } from '#documents';
import { defaultHead, type Store } from '#store';
import { useToday } from '../../app/clock';
import { useFittingZoom, usePaperStage } from '../../app/paper/use-paper-stage';
import { useStore } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import styles from './stationery.module.css';

/** How long one has to have stopped choosing, in milliseconds. */
const AFTER = 200;

async function kept(
  picture: { readonly hash: string; readonly mediaType: PictureBytes['mediaType'] } | null | undefined,
  store: Store,
): Promise<PictureBytes | null> {
  const bytes = picture ? await store.attachmentBytes(picture.hash) : null;
  return picture && bytes ? { bytes, mediaType: picture.mediaType } : null;
}

async function exampleLetter(
  council: Council,
  chair: Person | undefined,
  today: Letter['date'] & string,
  store: Store,
): Promise<LetterDocument> {
  const [logo, signature] = await Promise.all([
    kept(council.logo, store),
    kept(chair?.signaturePicture, store),
  ]);
  const head = defaultHead('unsolicitedAdvice', council, chair);
  const letter: Letter = {
    ...head,
    ...exampleHead(today, head),
    id: '',
    v: 1,
    deleted: null,
    dossierId: '',
    minReader: 1,
    minWriter: 1,
    createdAt: '',
  };
  return composeLetter({
    council,
    letter,
    body: exampleBody,
    reference: nextReference(council.referencePattern, Number(today.slice(0, 4)), []),
    dueDay: null,
    draft: false,
    logo: logo && { ...logo, alt: council.logo?.alt ?? '' },
    signature,
    pictures: new Map(),
  });
}

export function ExamplePages(props: {
  readonly council: Council;
  readonly people: readonly Person[];
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const place = useRef<HTMLDivElement>(null);
  const stage = usePaperStage(place);
  const zoom = useFittingZoom(place);
  const [isDrawing, setDrawing] = useState(true);
  const [hasFailed, setFailed] = useState(false);
  const { council, people } = props;
  const chair = people.find(({ role }) => role === 'chair');

  useEffect(() => stage?.zoom(zoom), [stage, zoom]);

  useEffect(() => {
    if (!stage) return;
    const drawing = new AbortController();
    const draw = async (): Promise<void> => {
      const bytes = await wordWriter.write(await exampleLetter(council, chair, today, store));
      if (drawing.signal.aborted) return;
      const paper = await pagePainter.draw(bytes, stage.galley, drawing.signal);
      if (drawing.signal.aborted) return;
      // The first page is what the stationery is about.
      stage.show({ ...paper, pages: paper.pages.slice(0, 1) });
      setFailed(false);
      setDrawing(false);
    };
    setDrawing(true);
    const wait = setTimeout(() => {
      draw().catch((error: unknown) => {
        if (drawing.signal.aborted) return;
        reportError(error);
        setFailed(true);
        setDrawing(false);
      });
    }, AFTER);
    return () => {
      clearTimeout(wait);
      drawing.abort();
    };
  }, [council, chair, today, store, stage]);

  return (
    <aside className={styles.example} aria-label={t('council.stationery.example')}>
      <div
        ref={place}
        className={styles.pages}
        role="img"
        aria-label={t('council.stationery.example.alt')}
        aria-busy={isDrawing}
      />
      <p>{t(hasFailed ? 'council.stationery.example.failed' : 'council.stationery.example.explain')}</p>
    </aside>
  );
}
