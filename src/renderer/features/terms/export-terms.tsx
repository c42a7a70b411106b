import type { ReactNode } from 'react';
import type { TermRow } from './use-term-rows';

/** Waits for the writers. */
export function ExportTerms(_props: { readonly rows: readonly TermRow[] }): ReactNode {
  return null;
}
