/**
 * What one place asks of the letter it sends a person to: to put the working definition in, or to begin writing where it
 * is empty. Taken up once, by the desk, when it is ready to write.
 */
export type AskedOnArrival = 'definition' | 'write';

let asked: { readonly letterId: string; readonly what: AskedOnArrival } | null = null;

export function askOnArrival(letterId: string, what: AskedOnArrival): void {
  asked = { letterId, what };
}

/** What is asked of this letter; from then on nothing is. */
export function takeAsked(letterId: string): AskedOnArrival | null {
  if (asked?.letterId !== letterId) return null;
  const { what } = asked;
  asked = null;
  return what;
}
