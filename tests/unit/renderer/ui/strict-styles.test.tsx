import { expect, it } from 'vitest';
import { Button } from '../../../../src/renderer/ui/button';
import { keepStylesStrict } from '../../../../src/renderer/ui/strict-styles';
import { renderInWords } from '../in-words';

it('leaves no style element to react-aria, and draws what it would have said', async () => {
  keepStylesStrict(document);
  const screen = await renderInWords(<Button>Leg vast</Button>);
  const button = screen.getByRole('button', { name: 'Leg vast' });
  expect(document.querySelectorAll('style[id^=react-aria]')).toHaveLength(0);
  expect(getComputedStyle(button.element()).touchAction).toBe('manipulation');
});
