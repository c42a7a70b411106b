import { useStore } from '../../app/store-context';
import { type LongAct, useLongAct } from './use-long-act';

/** Fills the profile with the sample council that ships with the program. */
export function useOpenSample(): Omit<LongAct, 'run'> & { readonly open: () => Promise<void> } {
  const store = useStore();
  const { run, ...act } = useLongAct();
  return {
    ...act,
    open: async () => {
      await run((long) => store.loadSample(long));
    },
  };
}
