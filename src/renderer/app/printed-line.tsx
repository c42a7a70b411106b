import type { ReactNode } from 'react';
import { useDays } from '../i18n/use-days';
import { useIsPrinting } from '../ui/printing';
import { useToday } from './clock';
import styles from './shell.module.css';
import { useProfile } from './store-context';

/** Above what is printed: whose it is and of which day. A list on paper is looked at long after it was true. */
export function PrintedLine(): ReactNode {
  return useIsPrinting() ? <Line /> : null;
}

function Line(): ReactNode {
  const days = useDays();
  const today = useToday();
  const { council } = useProfile();
  return <p className={styles.printed}>{[council.name, days.dayLong(today)].join(' · ')}</p>;
}
