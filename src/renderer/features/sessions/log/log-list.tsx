/**
 * The log, growing from below. Rows are drawn in pieces of fifty; a piece out of sight is an empty space of its height,
 * so that five thousand lines are as quick as fifty. The list stands on its foot (column-reverse): what is added below,
 * or drawn anew above, moves nothing that somebody is reading.
 */
import { memo, type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { CurrentOfOpinion } from '#core/input/currents';
import type { Contribution } from '#core/records/contribution';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { useIsPrinting } from '../../../ui/printing';
import styles from './log.module.css';
import { LogRow } from './log-row';

const PIECE = 50;
/** Pixels most rows are high, for a piece that was never drawn. */
const USUAL_HEIGHT = 52;

type Piece = readonly Contribution[];

/** The rows in pieces; a piece in which nothing changed is the same array as before. */
function usePieces(rows: readonly Contribution[]): readonly Piece[] {
  const before = useRef<readonly Piece[]>([]);
  return useMemo(() => {
    const pieces: Piece[] = [];
    for (let from = 0; from < rows.length; from += PIECE) {
      const last = before.current[from / PIECE];
      const isSame =
        last?.length === Math.min(PIECE, rows.length - from) &&
        last.every((row, index) => row === rows[from + index]);
      pieces.push(isSame ? last : rows.slice(from, from + PIECE));
    }
    before.current = pieces;
    return pieces;
  }, [rows]);
}

interface RowWords {
  readonly currents: readonly CurrentOfOpinion[];
  readonly onCorrect: (id: string) => void;
}

/** The part of the programme and the table, above the first row that was said there. */
function placeOf({ part, table }: Contribution): string {
  return [part, table].filter((each) => each !== '').join(' · ');
}

const LogPiece = memo(function LogPiece(
  props: RowWords & {
    readonly piece: Piece;
    /** Where the row before the first of it was said. */
    readonly placeBefore: string;
    readonly correctedId: string | null;
    readonly isAlwaysDrawn: boolean;
  },
): ReactNode {
  const { piece, placeBefore, correctedId, isAlwaysDrawn, currents, onCorrect } = props;
  const element = useRef<HTMLUListElement>(null);
  const [isNear, setNear] = useState(isAlwaysDrawn);
  const [height, setHeight] = useState(piece.length * USUAL_HEIGHT);
  useEffect(() => {
    const list = element.current;
    if (!list) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0) {
          setHeight(entry.boundingClientRect.height);
        }
        setNear(entry.isIntersecting);
      },
      { root: list.closest(`.${styles.list}`), rootMargin: '600px 0px' },
    );
    observer.observe(list);
    return () => observer.disconnect();
  }, []);
  const isDrawn = isNear || isAlwaysDrawn;
  return (
    <ul
      ref={element}
      className={cx(styles.piece, piece.length === PIECE && styles.full)}
      style={isDrawn ? {} : { height: `${height}px` }}
    >
      {isDrawn
        ? piece.map((row, index) => {
            const before = piece[index - 1];
            const place = placeOf(row);
            const isNew = place !== '' && place !== (before ? placeOf(before) : placeBefore);
            return [
              isNew ? (
                <li key={`${row.id}/place`} className={styles.place}>
                  {place}
                </li>
              ) : null,
              <LogRow
                key={row.id}
                row={row}
                currents={currents}
                isCorrected={row.id === correctedId}
                onCorrect={onCorrect}
              />,
            ];
          })
        : null}
    </ul>
  );
});

export function LogList(
  props: RowWords & {
    readonly list: RefObject<HTMLElement | null>;
    readonly rows: readonly Contribution[];
    readonly correctedId: string | null;
    /** Lines that are not saved yet, under the others. */
    readonly children: ReactNode;
  },
): ReactNode {
  const t = useWords();
  const isPrinting = useIsPrinting();
  const pieces = usePieces(props.rows);
  const { list, correctedId, currents, onCorrect, children } = props;
  useEffect(() => {
    if (correctedId === null) return;
    list.current?.querySelector(`.${styles.corrected}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, correctedId]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever reads back scrolls with the keys.
    <section ref={list} className={styles.list} aria-label={t('sessions.log.list')} tabIndex={0}>
      <div className={styles.pieces}>
        {pieces.map((piece, index) => {
          const last = pieces[index - 1]?.at(-1);
          const isWithCorrected = correctedId !== null && piece.some(({ id }) => id === correctedId);
          return (
            <LogPiece
              key={piece[0]?.id}
              piece={piece}
              placeBefore={last ? placeOf(last) : ''}
              correctedId={isWithCorrected ? correctedId : null}
              isAlwaysDrawn={isPrinting || isWithCorrected || index === pieces.length - 1}
              currents={currents}
              onCorrect={onCorrect}
            />
          );
        })}
        {children}
      </div>
    </section>
  );
}
