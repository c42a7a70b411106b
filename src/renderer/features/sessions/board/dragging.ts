/** What is carried from one column to another. */
import type { DragEvent } from 'react';

export const DRAG_KIND = 'application/x-raadgever-contributions';

export function carry(event: DragEvent, from: string, ids: readonly string[], words: string): void {
  event.dataTransfer.setData(DRAG_KIND, JSON.stringify({ from, ids }));
  event.dataTransfer.setData('text/plain', words);
  event.dataTransfer.effectAllowed = 'move';
}

/** Null for what comes from elsewhere. */
export function carries(event: DragEvent): { readonly from: string; readonly ids: readonly string[] } | null {
  const data = event.dataTransfer.getData(DRAG_KIND);
  if (data === '') return null;
  event.preventDefault();
  const carried: unknown = JSON.parse(data);
  if (typeof carried !== 'object' || carried === null || !('from' in carried) || !('ids' in carried))
    return null;
  const { from, ids } = carried;
  return typeof from === 'string' && Array.isArray(ids) ? { from, ids: ids.map(String) } : null;
}
