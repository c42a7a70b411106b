import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../../../src/renderer/ui/button';
import { Dialog } from '../../../../src/renderer/ui/dialog';
import { UNDO_TIME, UndoBarProvider, useUndoBar } from '../../../../src/renderer/ui/undo-bar';
import { renderInWords } from '../in-words';

// The bar's own clock only: the browser and its driver keep theirs.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function Deed(props: { readonly name: string; readonly onUndo?: () => void }): ReactNode {
  const bar = useUndoBar();
  const { onUndo } = props;
  return (
    <Button onPress={() => bar.show({ message: `${props.name} verwijderd`, ...(onUndo ? { onUndo } : {}) })}>
      {props.name}
    </Button>
  );
}

async function draw(onUndo = vi.fn()): Promise<Awaited<ReturnType<typeof renderInWords>>> {
  return renderInWords(
    <UndoBarProvider>
      <Deed name="Brief" onUndo={onUndo} />
      <Deed name="Dossier" onUndo={onUndo} />
      <Deed name="Stuk" />
    </UndoBarProvider>,
  );
}

/** Lets that much of the bar's time pass, and the page be drawn. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** At this very moment: an assertion that waits would let the time pass on. */
function isShown(text: string): boolean {
  return page.getByText(text).query() !== null;
}

it('says what was done, in a region that is read out, and goes after ten seconds', async () => {
  const screen = await draw();
  await screen.getByRole('button', { name: 'Brief' }).click();
  await expect.element(screen.getByText('Brief verwijderd')).toBeVisible();
  expect(screen.getByText('Brief verwijderd').element().closest('[aria-live=polite]')).not.toBeNull();

  await pass(UNDO_TIME - 1);
  expect(isShown('Brief verwijderd')).toBe(true);
  await pass(1);
  expect(isShown('Brief verwijderd')).toBe(false);
});

it('stands still under the pointer, and goes on where it was', async () => {
  const screen = await draw();
  await screen.getByRole('button', { name: 'Brief' }).click();
  await pass(UNDO_TIME - 1000);
  await screen.getByText('Brief verwijderd').hover();
  await pass(UNDO_TIME * 3);
  expect(isShown('Brief verwijderd')).toBe(true);

  await screen.getByRole('button', { name: 'Dossier' }).hover();
  await pass(999);
  expect(isShown('Brief verwijderd')).toBe(true);
  await pass(1);
  expect(isShown('Brief verwijderd')).toBe(false);
});

it('stands still while the focus is in it', async () => {
  const screen = await draw();
  await screen.getByRole('button', { name: 'Brief' }).click();
  (screen.getByRole('button', { name: 'Maak ongedaan' }).element() as HTMLElement).focus();
  await pass(UNDO_TIME * 3);
  expect(isShown('Brief verwijderd')).toBe(true);
});

it('takes back once, and closes', async () => {
  const onUndo = vi.fn();
  const screen = await draw(onUndo);
  await screen.getByRole('button', { name: 'Brief' }).click();
  await screen.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect.element(screen.getByText('Brief verwijderd')).not.toBeInTheDocument();
  await pass(UNDO_TIME * 2);
  expect(onUndo).toHaveBeenCalledTimes(1);
});

it('keeps a clock for each, also after one with the focus was closed', async () => {
  const screen = await draw();
  await screen.getByRole('button', { name: 'Brief' }).click();
  await screen.getByRole('button', { name: 'Dossier' }).click();
  (screen.getByRole('button', { name: 'Sluit melding' }).first().element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await pass(0);
  expect(isShown('Brief verwijderd')).toBe(false);
  await screen.getByRole('button', { name: 'Stuk' }).hover();
  await pass(UNDO_TIME);
  expect(isShown('Dossier verwijderd')).toBe(false);
});

it('offers nothing where nothing can be taken back', async () => {
  const screen = await draw();
  await screen.getByRole('button', { name: 'Stuk' }).click();
  await expect.element(screen.getByText('Stuk verwijderd')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Maak ongedaan' })).not.toBeInTheDocument();
});

it('keeps clear of a dialog that is as high as the window', async () => {
  const screen = await renderInWords(
    <UndoBarProvider>
      <Dialog isOpen onClose={() => {}} title="Lang" actions={<Deed name="Brief" />}>
        <div style={{ height: '300vh' }} />
      </Dialog>
    </UndoBarProvider>,
  );
  await screen.getByRole('button', { name: 'Brief' }).click();
  await expect.element(screen.getByText('Brief verwijderd')).toBeVisible();
  const bottom = (): number => screen.getByRole('dialog').element().getBoundingClientRect().bottom;
  const sheet = screen.getByRole('dialog').element().parentElement;
  const bar = screen.getByText('Brief verwijderd').element().closest('li');
  expect(bottom()).toBeGreaterThan(window.innerHeight);
  expect(sheet?.getBoundingClientRect().bottom).toBeLessThanOrEqual(bar?.getBoundingClientRect().top ?? 0);

  const where = sheet?.getBoundingClientRect().toJSON();
  await screen.getByRole('button', { name: 'Sluit melding' }).click();
  await expect.element(screen.getByText('Brief verwijderd')).not.toBeInTheDocument();
  expect(sheet?.getBoundingClientRect().toJSON()).toEqual(where);
});

function Question(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [isAnswered, setAnswered] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Vraag</Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Een vraag"
        actions={<Button onPress={() => setAnswered(true)}>Antwoord</Button>}
      >
        {isAnswered ? 'Beantwoord' : 'Nog niet'}
      </Dialog>
    </>
  );
}

it('leaves a dialog where it is when it goes, so that a press under way counts', async () => {
  const screen = await renderInWords(
    <UndoBarProvider>
      <Deed name="Brief" />
      <Question />
    </UndoBarProvider>,
  );
  await screen.getByRole('button', { name: 'Brief' }).click();
  await screen.getByRole('button', { name: 'Vraag' }).click();
  const button = screen.getByRole('button', { name: 'Antwoord' }).element() as HTMLElement;
  await screen.getByRole('button', { name: 'Antwoord' }).hover();
  const where = button.getBoundingClientRect().toJSON();
  await pass(UNDO_TIME);
  expect(isShown('Brief verwijderd')).toBe(false);
  expect(button.getBoundingClientRect().toJSON()).toEqual(where);

  // One that is opened now has the whole window.
  await screen.getByRole('button', { name: 'Sluit', exact: true }).click();
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Vraag' }).click();
  await screen.getByRole('button', { name: 'Antwoord' }).hover();
  expect(
    screen.getByRole('button', { name: 'Antwoord' }).element().getBoundingClientRect().top,
  ).toBeGreaterThan(where.top);
});
