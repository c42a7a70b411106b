import { useEffect } from 'react';
import { useHost } from './host-context';
import { useLocal } from './use-local';

/** Tells the host whether the program stays when its window is closed: off until somebody wants it. */
export function useStayActive(): void {
  const host = useHost();
  const [stays] = useLocal('stayActive');
  useEffect(() => {
    if (stays !== undefined) host.setBackground?.(stays === true);
  }, [host, stays]);
}
