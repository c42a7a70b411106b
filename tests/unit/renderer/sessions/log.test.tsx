/** The line one types while people talk: what is refused comes back to be mended, and nothing that was typed is lost. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptySession } from '#core/input/sessions';
import type { Store } from '#store';
import { useWatch } from '../../../../src/renderer/app/store-context.tsx';
import { LiveLog } from '../../../../src/renderer/features/sessions/log/log.tsx';
import { setUp } from '../../store/council.ts';
import { once, place, until } from '../../store/place.ts';
import { renderOn } from '../app/on-store.tsx';

function Log(props: { readonly id: string }) {
  const view = useWatch('session', props.id);
  return view ? <LiveLog view={view} /> : null;
}

async function session(): Promise<{ readonly store: Store; readonly id: string }> {
  const store = await place().open();
  await store.setUpCouncil(setUp);
  const { result: id } = await store.addSession({ ...emptySession, title: 'Conferentie' });
  return { store, id };
}

const field = () => page.getByRole('textbox', { name: 'Wat er gezegd wordt' });

test('a line that is too long comes back to be mended, and what was entered after it is saved', async () => {
  const { store, id } = await session();
  await renderOn(store, <Log id={id} />);
  await field().fill('x'.repeat(50_001));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/Dit zijn 50\.?001 tekens/)).toBeVisible();
  await field().fill('Daarna gezegd');
  const mend = page.getByRole('button', { name: 'Verbeter de regel' });
  await expect.element(mend).toBeDisabled();
  await field().click();
  await userEvent.keyboard('{Enter}');
  await mend.click();
  await expect.element(field()).toHaveValue('x'.repeat(50_001));
  await until(store.watch.contributions(id), (rows) => rows.length === 1);
  await field().fill('Korter');
  await userEvent.keyboard('{Enter}');
  const rows = await until(store.watch.contributions(id), (all) => all.length === 2);
  expect(rows.map(({ text }) => text)).toEqual(['Daarna gezegd', 'Korter']);
});

test('a name that stood with the line goes from it when the names are taken out of the session', async () => {
  const { store, id } = await session();
  await renderOn(store, <Log id={id} />);
  await field().click();
  await userEvent.keyboard('@Joke Smit{Enter}');
  await expect.element(page.getByText('Joke Smit')).toBeVisible();
  await store.stripNames(id);
  await expect.element(page.getByText('Joke Smit')).not.toBeInTheDocument();
  await field().click();
  await userEvent.keyboard('De bus komt niet{Enter}');
  await until(store.watch.contributions(id), (rows) => rows.length === 1);
  expect(await once(store.watch.contributions(id))).toMatchObject([
    { speaker: '', text: 'De bus komt niet' },
  ]);
});

/** As something that is no key does it: dictation, or a text expander. */
async function write(text: string): Promise<void> {
  const element = field().element() as HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, text);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
}

async function press(key: string): Promise<void> {
  field()
    .element()
    .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await Promise.resolve();
}

test('what is typed before an entered line is off the screen begins the next line', async () => {
  const { store, id } = await session();
  await renderOn(store, <Log id={id} />);
  await field().click();
  await userEvent.keyboard('De bus komt niet{F4}{Enter}Het loket{Enter}');
  await until(store.watch.contributions(id), (rows) => rows.length === 2);
  // All in one task: nothing can be stored between the one and the other.
  await write('De wachttijd');
  await press('F4');
  await press('Enter');
  await write('De school');
  await press('F2');
  await expect.element(field()).toHaveValue('De school');
  await press('Enter');
  await press('Enter');
  const rows = await until(store.watch.contributions(id), (all) => all.length === 4);
  expect(rows.map(({ text, mark, form }) => [text, mark, form])).toEqual([
    ['De bus komt niet', 'decision', 'paraphrase'],
    ['Het loket', 'none', 'paraphrase'],
    ['De wachttijd', 'decision', 'paraphrase'],
    ['De school', 'none', 'verbatim'],
  ]);
  await expect.element(field()).toHaveValue('');
});
