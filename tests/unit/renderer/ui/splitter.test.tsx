import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Splitter } from '../../../../src/renderer/ui/splitter';
import { Held, renderInWords } from '../in-words';

function Panes(): ReactNode {
  return (
    <Held first={50}>
      {(share, setShare) => (
        <Splitter
          label="Breedte van de brief"
          share={share}
          onShare={setShare}
          least={30}
          most={70}
          first={<p>Brief</p>}
          second={<p>Bronnen</p>}
        />
      )}
    </Held>
  );
}

describe('side by side', () => {
  beforeEach(() => page.viewport(1280, 800));

  it('moves by the arrow keys, in larger steps with Shift, and no further than its ends', async () => {
    const screen = await renderInWords(<Panes />);
    const bar = screen.getByRole('separator', { name: 'Breedte van de brief' });
    await expect.element(bar).toHaveAttribute('aria-valuenow', '50');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(bar).toHaveAttribute('aria-valuenow', '52');
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await expect.element(bar).toHaveAttribute('aria-valuenow', '42');
    await userEvent.keyboard('{End}{ArrowRight}');
    await expect.element(bar).toHaveAttribute('aria-valuenow', '70');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await expect.element(bar).toHaveAttribute('aria-valuenow', '30');
  });

  it('gives the panes their share of the width', async () => {
    const screen = await renderInWords(<Panes />);
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    const [first, second] = ['Brief', 'Bronnen'].map((text) =>
      screen.getByText(text).element().parentElement?.getBoundingClientRect(),
    );
    const ratio = (first?.width ?? 0) / (second?.width ?? 1);
    expect(ratio).toBeCloseTo(70 / 30, 1);
  });

  it('goes back to where it began on a double press', async () => {
    const screen = await renderInWords(<Panes />);
    const bar = screen.getByRole('separator');
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    await bar.dblClick();
    await expect.element(bar).toHaveAttribute('aria-valuenow', '50');
  });
});

it('stacks below 1100 px, without a bar', async () => {
  await page.viewport(1099, 800);
  const screen = await renderInWords(<Panes />);
  await expect.element(screen.getByRole('separator')).not.toBeInTheDocument();
  const top = (text: string): number => screen.getByText(text).element().getBoundingClientRect().top;
  expect(top('Bronnen')).toBeGreaterThan(top('Brief'));
});
