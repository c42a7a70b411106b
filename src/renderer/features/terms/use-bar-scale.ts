import { useMemo } from 'react';
import { useToday } from '../../app/clock';
import { type Term as BarTerm, daysOfTerm } from '../../ui/term-bar-parts';
import { scaleHolding, type TermScale } from '../../ui/term-scale';

const NONE: readonly { readonly bar: BarTerm | null }[] = [];

/** The bars of a list, and the one scale of time they share. */
export function useBarScale(rows: typeof NONE = NONE): {
  readonly bars: readonly BarTerm[];
  readonly scale: TermScale;
} {
  const today = useToday();
  return useMemo(() => {
    const bars = rows.flatMap(({ bar }) => bar ?? []);
    const days = bars.flatMap((bar) => daysOfTerm(bar, today));
    return { bars, scale: scaleHolding(days, today) };
  }, [rows, today]);
}
