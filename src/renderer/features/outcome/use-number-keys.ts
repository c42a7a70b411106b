import { useEffect, useRef } from 'react';

/** So long is waited for a second figure, where one could follow. */
const PATIENCE = 600;

/**
 * Numbers typed figure by figure: with twelve points a 1 waits a moment for what follows, a 2 does not. Gives a
 * function that takes a key and answers whether it was a figure of a number that is there.
 */
export function useNumberKeys(most: number, onNumber: (number: number) => void): (key: string) => boolean {
  const typed = useRef('');
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const finish = (): void => {
    clearTimeout(waiting.current);
    const number = Number(typed.current);
    typed.current = '';
    if (number >= 1 && number <= most) onNumber(number);
  };
  return (key) => {
    if (!/^\d$/.test(key)) return false;
    if (Number(typed.current + key) > most) typed.current = '';
    if (typed.current === '' && (key === '0' || Number(key) > most)) return false;
    typed.current += key;
    clearTimeout(waiting.current);
    if (Number(typed.current) * 10 > most) finish();
    else waiting.current = setTimeout(finish, PATIENCE);
    return true;
  };
}
