import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '../../../../src/renderer/ui/button';
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
