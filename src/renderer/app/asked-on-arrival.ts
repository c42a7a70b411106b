/**
 * What one place asks of the letter it sends a person to: to put the working definition in. Taken up once, by the desk,
 * when it is ready to write.
 */
let asked: { readonly letterId: string; readonly what: 'definition' } | null = null;

export function askOnArrival(letterId: string, what: 'definition'): void {
  asked = { letterId, what };
}

/** What is asked of this letter; from then on nothing is. */
export function takeAsked(letterId: string): 'definition' | null {
  if (asked?.letterId !== letterId) return null;
  const { what } = asked;
  asked = null;
  return what;
}
