import { createContext, type ReactNode, use } from 'react';
import { NEARLY_DUE_DAYS, nearlyDueDaysOf } from '#core/terms/nearly-due-days';
import { useLocal } from './use-local';

/** Null until the store has answered. */
const NearlyDueDaysContext = createContext<number | null>(NEARLY_DUE_DAYS.usual);

/** Asked of the store once, for all the rows of all the lists. */
export function NearlyDueDaysProvider(props: { readonly children: ReactNode }): ReactNode {
  const [chosen] = useLocal('nearlyDueDays');
  const days = chosen === undefined ? null : nearlyDueDaysOf(chosen);
  return <NearlyDueDaysContext value={days}>{props.children}</NearlyDueDaysContext>;
}

/** With how many days left, or fewer, a term is nearly due on this device. */
export function useNearlyDueDays(): number {
  return use(NearlyDueDaysContext) ?? NEARLY_DUE_DAYS.usual;
}

/** For what cannot be taken back: whether that number is known already, or only the usual one. */
export function useKnowsNearlyDueDays(): boolean {
  return use(NearlyDueDaysContext) !== null;
}
