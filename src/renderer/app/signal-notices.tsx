/**
 * Tells through the system what is news of terms, commitments and signed letters: when the program starts, on each new day, and when
 * the machine wakes. Not at every change of a letter: whoever is typing in a date knows.
 */
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { signalKinds, signalsNow } from '#core/signals/signals';
import { useDays } from '../i18n/use-days';
import { useWords } from '../i18n/words';
import { useToday } from './clock';
import { useHost } from './host-context';
import { go } from './navigation';
import { useKnowsNearlyDueDays } from './nearly-due-days';
import { signalNoticeWords } from './signal-notice-words';
import { useStore } from './store-context';
import { useWatched, type WatchedThing } from './use-watched';

/** Two tabs of one browser tell a thing once. */
const LOCK = 'raadgever.told';

function useTelling(): (watched: readonly WatchedThing[], signal: AbortSignal) => Promise<void> {
  const t = useWords();
  const days = useDays();
  const host = useHost();
  const store = useStore();
  const today = useToday();

  return (watched, signal) =>
    navigator.locks.request(LOCK, { signal }, async () => {
      if (host.noticePermission() !== 'allowed') return;
      const [told, quiet] = await Promise.all([store.local.read('told'), store.local.read('quietSignals')]);
      const now = signalsNow({
        watched,
        told: told ?? {},
        wanted: new Set(signalKinds.filter((kind) => !quiet?.includes(kind))),
        today,
      });
      const [first, second] = now.signals;
      if (!first) return;
      const thing = new Map(watched.map((each) => [each.id, each]));
      const place = second ? undefined : thing.get(first.id)?.to;
      const outcome = await host.notify({
        id: 'terms',
        title: t('notify.title'),
        body: signalNoticeWords(now.signals, (id) => thing.get(id)?.name ?? '', t, days),
        onPress: () => go(place ?? { screen: 'overview' }),
      });
      // What was not shown is news still, for when it can be.
      if (outcome === 'shown') await store.local.write('told', now.told);
    });
}

export function SignalNotices(): ReactNode {
  const host = useHost();
  const today = useToday();
  const watched = useWatched();
  const knowsThreshold = useKnowsNearlyDueDays();
  const tell = useTelling();
  const [wakings, setWakings] = useState(0);
  useEffect(() => host.onWake(() => setWakings((before) => before + 1)), [host]);

  const tellNow = useEffectEvent(async (signal: AbortSignal) => {
    try {
      await tell(watched ?? [], signal);
    } catch (error) {
      if (!signal.aborted) reportError(error);
    }
  });
  const isReady = watched !== undefined && knowsThreshold;
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
