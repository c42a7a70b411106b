/** Keys of the page one is on, without a modifier. Who types in a field, or answers a dialog, has the keys to himself. */
import { useEffect, useEffectEvent } from 'react';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input:not([type="radio"]), textarea, select') !== null)
  );
}

/** `onKey` answers whether it did something with the key. */
export function usePageKeys(onKey: (key: string) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      isTyping(event.target) ||
      document.querySelector('[role="dialog"],[role="alertdialog"],[role="menu"]')
    )
      return;
    if (onKey(event.key)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
