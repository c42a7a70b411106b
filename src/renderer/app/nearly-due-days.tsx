import { createContext, type ReactNode, use } from 'react';
import { isNearlyDueDays, NEARLY_DUE_DAYS } from '#core/terms/nearly-due-days';
import { useWatch } from './store-context';

const NearlyDueDaysContext = createContext<number>(NEARLY_DUE_DAYS.usual);

/** Asked of the store once, for all the rows of all the lists. */
export function NearlyDueDaysProvider(props: { readonly children: ReactNode }): ReactNode {
  const chosen = useWatch('local', 'nearlyDueDays');
  const days = typeof chosen === 'number' && isNearlyDueDays(chosen) ? chosen : NEARLY_DUE_DAYS.usual;
  return <NearlyDueDaysContext value={days}>{props.children}</NearlyDueDaysContext>;
}

/** With how many days left, or fewer, a term is nearly due on this device. */
export function useNearlyDueDays(): number {
  return use(NearlyDueDaysContext);
}
