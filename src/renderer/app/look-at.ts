import { useEffect } from 'react';

/** Brings the row that the address names into sight, marked and with the focus; `isShown` once the rows are there. */
export function useLookAt(rowId: string | undefined, isShown: boolean): void {
  useEffect(() => {
    if (rowId === undefined || !isShown) return;
    const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"]`);
    if (!row) return;
    row.toggleAttribute('data-looked-at', true);
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center' });
    return () => row.removeAttribute('data-looked-at');
  }, [rowId, isShown]);
}
