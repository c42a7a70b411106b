import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PrintedLine } from '../../../../src/renderer/app/printed-line.tsx';
import { formatDayLong } from '../../../../src/renderer/i18n/days.ts';
import { draftIn } from '../../store/council.ts';
import { once, place } from '../../store/place.ts';
import { renderOn } from './on-store.tsx';
import { today } from './sent-letters.ts';

it('says on paper whose it is and of which day, and nothing on the screen', async () => {
  const store = await place().open();
  await draftIn(store);
  const council = (await once(store.watch.profile()))?.council.name;
  await renderOn(
    store,
    <main>
      Termijnen
      <PrintedLine />
    </main>,
  );
  await expect.element(page.getByText('Termijnen')).toBeVisible();
  const line = page.getByText(`${council} · ${formatDayLong(today, 'nl')}`);
  await expect.element(line).not.toBeInTheDocument();
  window.dispatchEvent(new Event('beforeprint'));
  await expect.element(line).toBeVisible();
  window.dispatchEvent(new Event('afterprint'));
  await expect.element(line).not.toBeInTheDocument();
});
