/** What was recorded about a term stands on the day it happened, whenever somebody came to record it. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { addDays } from '#core/calendar/calendar-day';
import { TermPage } from '../../../../src/renderer/features/terms/term-page.tsx';
import { renderOn } from '../app/on-store.tsx';
import { sentCouncil, today } from '../app/sent-letters.ts';

it('has the latest day first, and of one day what was recorded last', async () => {
  const { store, send } = await sentCouncil();
  const id = await send('Bankjes in het park', 20);
  const promise = (daysAgo: number, words: string, inDays = 60) =>
    store.registerPromise(id, {
      on: addDays(today, -daysAgo),
      day: addDays(today, inDays),
      words,
      documentId: null,
    });
  await promise(2, 'Bijna klaar.');
  await promise(10, 'Het komt.');
  await promise(2, 'Echt bijna klaar.', 61);
  await renderOn(store, <TermPage id={id} />);
  const entries = page.getByRole('region', { name: 'Wat er is vastgelegd' }).getByRole('listitem');
  await expect
    .poll(() =>
      entries
        .elements()
        .map((entry) => entry.textContent)
        .map((words) => /Echt bijna|Bijna|Het komt|Ontvangst bevestigd|Verzonden/.exec(words ?? '')?.[0]),
    )
    .toEqual(['Echt bijna', 'Bijna', 'Het komt', 'Ontvangst bevestigd', 'Verzonden']);
});
