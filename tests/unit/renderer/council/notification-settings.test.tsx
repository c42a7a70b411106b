import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NotificationSettings } from '../../../../src/renderer/features/council/notification-settings.tsx';
import { place, until } from '../../store/place.ts';
import { hostThatTells, renderWith, type TellingHost } from '../app/host-that-tells.tsx';

async function settings(telling: TellingHost = hostThatTells()) {
  const store = await place().open();
  await renderWith(store, telling.host, <NotificationSettings />);
  return { store, telling };
}

it('asks the browser only when it is pressed', async () => {
  const { telling } = await settings(hostThatTells('notAsked'));
  await expect.element(page.getByText(/Je browser vraagt eerst/)).toBeVisible();
  expect(telling.asked).toBe(0);
  await page.getByRole('button', { name: 'Sta meldingen toe' }).click();
  await expect.element(page.getByText('Meldingen zijn toegestaan.')).toBeVisible();
  expect(telling.asked).toBe(1);
});

it('says that they are blocked, and sees it when they no longer are', async () => {
  const { telling } = await settings(hostThatTells('blocked'));
  await expect.element(page.getByText(/Je browser houdt meldingen/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /proefmelding/ })).not.toBeInTheDocument();
  telling.permission = 'allowed';
  telling.wake();
  await expect.element(page.getByText('Meldingen zijn toegestaan.')).toBeVisible();
});

it('sends one to try out, and says what became of it', async () => {
  const { telling } = await settings();
  await page.getByRole('button', { name: 'Stuur een proefmelding' }).click();
  await expect.element(page.getByText(/De proefmelding is verstuurd/)).toBeVisible();
  expect(telling.notices.map(({ id }) => id)).toEqual(['test']);
});

it('keeps which kinds are wanted', async () => {
  const { store } = await settings();
  const late = page.getByRole('switch', { name: 'Een reactie is te laat' });
  await expect.element(late).toBeChecked();
  await page.getByText('Een reactie is te laat').click();
  await until(store.watch.local('quietSignals'), (quiet) => JSON.stringify(quiet) === '["late"]');
  await expect.element(late).not.toBeChecked();
  await page.getByText('Een reactie is te laat').click();
  await until(store.watch.local('quietSignals'), (quiet) => JSON.stringify(quiet) === '[]');
});

it('has a switch of its own for promises and for what was signed', async () => {
  const { store } = await settings();
  await page.getByText('Een toezegging is te laat').click();
  await page.getByText('Een ondertekende brief is na twee dagen nog niet verzonden').click();
  await until(
    store.watch.local('quietSignals'),
    (quiet) => JSON.stringify(quiet) === '["promiseLate","signedNotSent"]',
  );
  await expect.element(page.getByRole('switch', { name: 'Een reactie is te laat' })).toBeChecked();
});

it('keeps a number of days that can be, and refuses one that cannot beside the field', async () => {
  const { store } = await settings();
  const field = page.getByRole('textbox', { name: /bijna verlopen/ });
  await expect.element(field).toHaveValue('7');
  await field.fill('61');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByText(/van 1 tot en met 60/)).toBeVisible();
  expect(await store.local.read('nearlyDueDays')).toBeNull();
  await field.fill('60');
  await userEvent.keyboard('{Tab}');
  await until(store.watch.local('nearlyDueDays'), (days) => days === 60);
  await expect.element(page.getByText(/van 1 tot en met 60/)).not.toBeInTheDocument();
});

it('offers to stay only where the program can', async () => {
  await settings();
  await expect.element(page.getByRole('switch', { name: 'Een reactie is te laat' })).toBeVisible();
  await expect.element(page.getByRole('switch', { name: /systeemvak/ })).not.toBeInTheDocument();
});

it('stays when it is asked to', async () => {
  const telling = hostThatTells();
  const { store } = await settings({
    ...telling,
    host: { ...telling.host, setBackground: () => undefined },
  });
  await page.getByText('Blijf actief in het systeemvak').click();
  await until(store.watch.local('stayActive'), (stays) => stays === true);
});
