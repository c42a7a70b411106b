import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '../../../../src/renderer/ui/button';
import { Checkbox } from '../../../../src/renderer/ui/checkbox';
import { Dialog } from '../../../../src/renderer/ui/dialog';
import { TextField } from '../../../../src/renderer/ui/text-field';
import { Held, renderInWords } from '../in-words';

function Asking(): ReactNode {
  return (
    <Held first={false}>
      {(isOpen, setOpen) => (
        <>
          <Button onPress={() => setOpen(true)}>Leg verzending vast</Button>
          <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Verzending" keepsOpen>
            <TextField label="Aan" autoFocus />
          </Dialog>
        </>
      )}
    </Held>
  );
}

it('has a name, takes the focus in, closes with Escape and gives the focus back', async () => {
  const screen = await renderInWords(<Asking />);
  const opener = screen.getByRole('button', { name: 'Leg verzending vast' });
  await opener.click();
  await expect.element(screen.getByRole('dialog', { name: 'Verzending' })).toBeVisible();
  await expect.element(screen.getByRole('textbox', { name: 'Aan' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

it('brings what has the focus into sight, above the buttons at its foot', async () => {
  const many = Array.from({ length: 60 }, (_, at) => `Toezegging ${at}`);
  const screen = await renderInWords(
    <Dialog isOpen onClose={() => {}} title="Lang" actions={<Button>Leg vast</Button>}>
      {many.map((words) => (
        <Checkbox key={words}>{words}</Checkbox>
      ))}
    </Dialog>,
  );
  const box = screen.getByRole('checkbox', { name: 'Toezegging 40' });
  await expect.element(box).toBeInTheDocument();
  (box.element() as HTMLElement).focus();
  const rectOf = (text: string): DOMRect => screen.getByText(text).element().getBoundingClientRect();
  const foot = screen.getByRole('button', { name: 'Leg vast' }).element().closest('footer');
  await expect
    .poll(() => rectOf('Toezegging 40').bottom)
    .toBeLessThanOrEqual(foot?.getBoundingClientRect().top ?? 0);
  expect(rectOf('Toezegging 40').top).toBeGreaterThanOrEqual(0);
});
