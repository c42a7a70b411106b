import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { useStayActive } from '../../../../src/renderer/app/use-stay-active.ts';
import { place } from '../../store/place.ts';
import { hostThatTells, renderWith } from './host-that-tells.tsx';

function Staying(): ReactNode {
  useStayActive();
  return null;
}

it('tells the host what was chosen here, also when that changes', async () => {
  const store = await place().open();
  const heard: boolean[] = [];
  const { host } = hostThatTells();
  await renderWith(store, { ...host, setBackground: (enabled) => heard.push(enabled) }, <Staying />);
  await expect.poll(() => heard).toEqual([false]);
  await store.local.write('stayActive', true);
  await expect.poll(() => heard).toEqual([false, true]);
});
