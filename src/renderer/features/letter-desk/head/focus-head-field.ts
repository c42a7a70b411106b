/** Puts the cursor in a field of the head, by the name it has on the page; false when it is not there. */
export function focusHeadField(name: string): boolean {
  const place = document.querySelector(`[data-head="${name}"]`);
  if (!(place instanceof HTMLElement)) return false;
  const field = place.matches('input, textarea')
    ? place
    : place.querySelector<HTMLElement>('input, textarea, button');
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
  return field !== null;
}
