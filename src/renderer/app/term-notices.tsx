/**
 * Tells through the system what is news about the terms: when the program starts, on each new day, and when
 * the machine wakes. Not at every change of a letter: whoever is typing in a date knows.
 */
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { signalKinds, termSignals } from '#core/terms/term-signals';
import { useDays } from '../i18n/use-days';
import { useWords } from '../i18n/words';
import { useToday } from './clock';
import { useHost } from './host-context';
import { type RunningTerm, useRunningTerms } from './letter-terms';
import { go } from './navigation';
import { useKnowsNearlyDueDays } from './nearly-due-days';
import { useStore } from './store-context';
import { termNoticeWords } from './term-notice-words';

/** Two tabs of one browser tell a thing once. */
const LOCK = 'raadgever.told';

function useTelling(): (terms: readonly RunningTerm[], signal: AbortSignal) => Promise<void> {
  const t = useWords();
  const days = useDays();
  const host = useHost();
  const store = useStore();
  const today = useToday();

  return (terms, signal) =>
    navigator.locks.request(LOCK, { signal }, async () => {
      if (host.noticePermission() !== 'allowed') return;
      const [told, quiet] = await Promise.all([store.local.read('told'), store.local.read('quietSignals')]);
      const now = termSignals({
        terms: terms.map(({ row, state }) => ({ letterId: row.id, state, events: row.events })),
        told: told ?? {},
        wanted: new Set(signalKinds.filter((kind) => !quiet?.includes(kind))),
        today,
      });
      const [first, second] = now.signals;
      if (!first) return;
      const subjectOf = (letterId: string): string =>
        terms.find(({ row }) => row.id === letterId)?.row.subject ?? '';
      const outcome = await host.notify({
        id: 'terms',
        title: t('notify.title'),
        body: termNoticeWords(now.signals, subjectOf, t, days),
        onPress: () => go(second ? { screen: 'overview' } : { screen: 'term', id: first.letterId }),
      });
      // What was not shown is news still, for when it can be.
      if (outcome === 'shown') await store.local.write('told', now.told);
    });
}

export function TermNotices(): ReactNode {
  const host = useHost();
  const today = useToday();
  const terms = useRunningTerms();
  const knowsThreshold = useKnowsNearlyDueDays();
  const tell = useTelling();
  const [wakings, setWakings] = useState(0);
  useEffect(() => host.onWake(() => setWakings((before) => before + 1)), [host]);

  const tellNow = useEffectEvent(async (signal: AbortSignal) => {
    try {
      await tell(terms ?? [], signal);
    } catch (error) {
      if (!signal.aborted) reportError(error);
    }
  });
  const isReady = terms !== undefined && knowsThreshold;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new day and a waking are what this waits for.
  useEffect(() => {
    if (!isReady) return;
    // A turn later, so that the screen is painted first.
    const leaving = new AbortController();
    const soon = setTimeout(() => void tellNow(leaving.signal), 0);
    return () => {
      clearTimeout(soon);
      leaving.abort();
    };
  }, [isReady, today, wakings]);
  return null;
}
