import { useMemo } from 'react';
import { useToday } from '../../app/clock';
import { type Term as BarTerm, scaleOfTerms } from '../../ui/term-bar-parts';
import type { TermScale } from '../../ui/term-scale';

const NONE: readonly { readonly bar: BarTerm | null }[] = [];

/** The bars of a list, and the one scale of time they share. */
export function useBarScale(rows: typeof NONE = NONE): {
  readonly bars: readonly BarTerm[];
  readonly scale: TermScale;
} {
  const today = useToday();
  return useMemo(() => {
    const bars = rows.flatMap(({ bar }) => bar ?? []);
    return { bars, scale: scaleOfTerms(bars, today) };
  }, [rows, today]);
}
