/** Keys that work wherever one is. A dialog that is open keeps its keys to itself. */
import { useEffect, useEffectEvent } from 'react';

const isMac = navigator.platform.startsWith('Mac');

/** `mod+shift+e`: mod is Ctrl, or Command on a Mac. */
function nameOf(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const key = event.key.toLowerCase();
  // With Alt a letter or figure may arrive as another sign; the key's place is what people learnt.
  const plain =
    event.altKey && /^(Digit|Key)/.test(event.code)
      ? event.code.replace(/^(Digit|Key)/, '').toLowerCase()
      : key;
  return [mod ? 'mod' : null, event.altKey ? 'alt' : null, event.shiftKey ? 'shift' : null, plain]
    .filter((part) => part !== null)
    .join('+');
}

export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    // Every key of a text comes by here, and looking through the page costs more than the letter typed.
    const run = keys[nameOf(event)];
    if (!run || event.defaultPrevented) return;
    if (document.querySelector('[role="dialog"],[role="alertdialog"]')) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    // Before any field hears it: fields of a form keep the keys they hear to themselves.
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
