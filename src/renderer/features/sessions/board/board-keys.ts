/** The keys of the board, in one place: what the list listens to is what the list of keys shows. */
import type { OrderListName } from '#core/ordering/order-lists';
import type { MessageKey } from '../../../i18n/catalogue';
import type { BoardMove } from './cursor';

export type BoardAct =
  | 'open'
  | 'current'
  | OrderListName
  | 'link'
  | 'merge'
  | 'split'
  | 'amend'
  | 'search'
  | 'keys';

/** As many cards as about fit a screen. */
const PAGE = 6;

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export function moveOfKey(event: Pressed): BoardMove | null {
  const { key, shiftKey } = event;
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'a' ? { kind: 'all' } : null;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'step', by: 1, extends: shiftKey };
    case 'ArrowUp':
      return { kind: 'step', by: -1, extends: shiftKey };
    case 'PageDown':
      return { kind: 'step', by: PAGE, extends: shiftKey };
    case 'PageUp':
      return { kind: 'step', by: -PAGE, extends: shiftKey };
    case 'Home':
      return { kind: 'end', which: 'first', extends: shiftKey };
    case 'End':
      return { kind: 'end', which: 'last', extends: shiftKey };
    case 'ArrowRight':
      return { kind: 'column', by: 1 };
    case 'ArrowLeft':
      return { kind: 'column', by: -1 };
    case ' ':
      return { kind: 'toggle' };
    case 'Escape':
      return { kind: 'none' };
    default:
      return null;
  }
}

const ACTS: Readonly<Record<string, BoardAct>> = {
  Enter: 'open',
  s: 'current',
  l: 'lifeDomains',
  w: 'laws',
  t: 'themes',
  d: 'targetGroups',
  k: 'link',
  v: 'merge',
  p: 'split',
  a: 'amend',
  '/': 'search',
  '?': 'keys',
};

export function actOfKey(event: Pressed): BoardAct | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  return ACTS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}

/** 0 for the first column; null for any other key. */
export function columnOfKey(event: Pressed): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  return /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : null;
}

export const BOARD_KEYS: readonly { readonly keys: string; readonly word: MessageKey }[] = [
  { keys: 'Down', word: 'board.keys.step' },
  { keys: 'Right', word: 'board.keys.column' },
  { keys: 'Space', word: 'board.keys.choose' },
  { keys: 'Shift+Down', word: 'board.keys.range' },
  { keys: 'Mod+A', word: 'board.keys.all' },
  { keys: 'Escape', word: 'board.keys.none' },
  { keys: '1–9', word: 'board.keys.move' },
  { keys: 'S', word: 'board.act.current' },
  { keys: 'L', word: 'board.act.lifeDomains' },
  { keys: 'W', word: 'board.act.laws' },
  { keys: 'T', word: 'board.act.themes' },
  { keys: 'D', word: 'board.act.targetGroups' },
  { keys: 'K', word: 'board.act.link' },
  { keys: 'V', word: 'board.act.merge' },
  { keys: 'P', word: 'board.act.split' },
  { keys: 'A', word: 'board.act.amend' },
  { keys: 'Enter', word: 'board.act.open' },
  { keys: '/', word: 'board.keys.search' },
  { keys: '?', word: 'board.keys.keys' },
];
