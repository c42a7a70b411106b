import { expect, it } from 'vitest';
import { TextField } from '../../../../src/renderer/ui/text-field';
import { Held, renderInWords } from '../in-words';

it('says beside it what is wrong, ties the words to it, and keeps what was typed', async () => {
  const screen = await renderInWords(
    <Held first="">
      {(mail, setMail) => (
        <TextField
          label="E-mailadres"
          description="Hierop antwoordt de gemeente."
          value={mail}
          onChange={setMail}
          error={mail.length > 0 && !mail.includes('@') ? 'Hierin mist een @.' : null}
        />
      )}
    </Held>,
  );
  const box = screen.getByRole('textbox', { name: 'E-mailadres' });
  await expect.element(box).toHaveAccessibleDescription('Hierop antwoordt de gemeente.');

  await box.fill('raad waterlo');
  await expect.element(screen.getByText('Hierin mist een @.')).toBeVisible();
  await expect.element(box).toHaveValue('raad waterlo');
  await expect.element(box).toHaveAttribute('aria-invalid', 'true');
  await expect.element(box).toHaveAccessibleDescription('Hierop antwoordt de gemeente. Hierin mist een @.');

  await box.fill('raad@waterlo.example');
  await expect.element(screen.getByText('Hierin mist een @.')).not.toBeInTheDocument();
});

it('says in words that a field may stay empty', async () => {
  const screen = await renderInWords(<TextField label="Doorkiesnummer" isOptional />);
  await expect.element(screen.getByText('niet verplicht')).toBeVisible();
});
